package dk.samstemt.membership.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samstemt.membership.intake.model.Roster.Held;
import dk.samstemt.membership.intake.model.Roster.Known;
import dk.samstemt.membership.intake.model.Roster.PartyNamed;
import dk.samstemt.membership.period.Period;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PlannerTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOW = Instant.parse("2023-11-14T09:42:00Z");
    private static final Known AASE = new Known("per-aase", "Åse Ærø", "aase@example.org", "da", 3);
    private static final Known KARL = new Known("per-karl", "Karl Holm", "karl@example.org", "da", 1);
    private static final Roster ROSTER = new Roster(List.of(new PartyNamed("ku", List.of("Københavns Universitet", "University of Copenhagen")), new PartyNamed("dtu", List.of("DTU"))),
            List.of(AASE, KARL), List.of(new Held("man-aase", "per-aase", "ku", new Period(begin("2023-01-01"), null)),
            new Held("man-old", "per-karl", "dtu", new Period(begin("2022-01-01"), begin("2023-01-01")))), Set.of("per-karl"), ZONE, NOW, false);

    @Test
    void who_is_not_known_comes_with_a_mandate() {
        Planned row = plan("Københavns Universitet", "Nanna Ny", "nanna@example.org", "from", "1.2.2024", "until", "2024-12-31").get(0);
        assertThat(row.kind()).isEqualTo(Kind.NEW);
        assertThat(row.party()).isEqualTo("ku");
        assertThat(row.deed()).isEqualTo(new Deed("new:2", true, 0, null, true, begin("2024-02-01"), begin("2025-01-01")));
        assertThat(row.language()).isEqualTo("da");
    }

    @Test
    void what_is_as_it_was_is_left_alone() {
        Planned row = plan("KU", "Åse Ærø", "AASE@example.org").get(0);
        assertThat(row.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(row.deed()).isNull();
        assertThat(plan("ku", "Åse Ærø", "aase@example.org", "from", "01.01.2023").get(0).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(plan("dtu", "Karl Holm", "karl@example.org", "from", "1.1.2022", "until", "31.12.2022").get(0).kind()).isEqualTo(Kind.UNCHANGED);
    }

    @Test
    void another_address_language_or_end_is_a_change_with_before_and_after() {
        Planned row = plan("ku", "Åse Ærø", "ny@example.org", "language", "engelsk", "until", "31.12.2023").get(0);
        assertThat(row.kind()).isEqualTo(Kind.CHANGED);
        assertThat(row.changes()).containsExactly(new Change(Column.EMAIL, "aase@example.org", "ny@example.org"), new Change(Column.LANGUAGE, "da", "en"),
                new Change(Column.UNTIL, null, "2023-12-31"));
        assertThat(row.deed()).isEqualTo(new Deed("per-aase", true, 3, "man-aase", false, null, begin("2024-01-01")));
        Planned ended = plan("ku", "Åse Ærø", "aase@example.org", "until", "14.11.2023").get(0);
        assertThat(ended.deed()).isEqualTo(new Deed("per-aase", false, 3, "man-aase", false, null, begin("2023-11-15")));
    }

    @Test
    void an_address_alone_gives_nobody_the_login_of_another() {
        assertThat(faults(plan("ku", "Bo Bytter", "aase@example.org"))).containsExactly(tuple(Column.EMAIL, "address-of-another"));
        Planned shared = plan("ku", "Bo Bytter", "aase@example.org", "shared", "ja").get(0);
        assertThat(shared.kind()).isEqualTo(Kind.NEW);
        assertThat(shared.deed().person()).isEqualTo("new:2");
        assertThat(faults(plan("ku", "Åse Ærø", "karl@example.org"))).containsExactly(tuple(Column.EMAIL, "address-of-another"));
    }

    @Test
    void every_cell_that_is_wrong_is_named_at_once() {
        assertThat(faults(plan("SDU", " ", "ikke en adresse", "language", "svensk", "from", "31.02.2023", "until", "2023/12/31", "shared", "måske"))).containsExactly(
                tuple(Column.PARTY, "unknown-party"), tuple(Column.NAME, "missing"), tuple(Column.EMAIL, "invalid-address"), tuple(Column.LANGUAGE, "unknown-language"),
                tuple(Column.FROM, "not-a-day"), tuple(Column.UNTIL, "not-a-day"), tuple(Column.SHARED, "neither-yes-nor-no"));
    }

    @Test
    void a_formula_is_refused_in_whatever_column() {
        for (String start : List.of("=", "+", "-", "@")) {
            assertThat(faults(plan(start + "HYPERLINK(1)", start + "cmd", start + "a@example.org"))).extracting(pair -> pair.toList().get(1)).containsOnly("formula");
        }
    }

    @Test
    void ga_29_nobody_comes_to_speak_for_two_parties_also_within_the_list() {
        assertThat(faults(plan("dtu", "Åse Ærø", "aase@example.org"))).containsExactly(tuple(Column.PARTY, "another-party"));
        List<Planned> rows = new Planner(ROSTER).plan(List.of(line(2, "ku", "Nanna Ny", "nanna@example.org"), line(3, "dtu", "Nanna Ny", "nanna@example.org"),
                line(4, "ku", "Nanna Ny", "nanna@example.org")));
        assertThat(rows).extracting(Planned::kind).containsExactly(Kind.NEW, Kind.REJECTED, Kind.REJECTED);
        assertThat(faults(rows)).containsExactly(tuple(Column.PARTY, "another-party"), tuple(Column.NAME, "repeated-row"));
    }

    @Test
    void ga_29_one_person_speaks_for_two_parties_where_the_statutes_are_read_so() {
        Roster several = new Roster(ROSTER.parties(), ROSTER.persons(), ROSTER.mandates(), ROSTER.selves(), ZONE, NOW, true);
        assertThat(new Planner(several).plan(List.of(line(2, "dtu", "Åse Ærø", "aase@example.org")))).extracting(Planned::kind).containsExactly(Kind.NEW);
    }

    @Test
    void a_mandate_is_made_shorter_but_not_longer_not_moved_and_not_ended_in_the_past() {
        Roster ends = new Roster(ROSTER.parties(), ROSTER.persons(), List.of(new Held("man-aase", "per-aase", "ku", new Period(begin("2023-01-01"), begin("2024-01-01")))), Set.of(), ZONE, NOW, false);
        assertThat(faults(new Planner(ends).plan(List.of(line(2, "ku", "Åse Ærø", "aase@example.org", "until", "1.1.2024"))))).containsExactly(tuple(Column.UNTIL, "cannot-lengthen"));
        assertThat(faults(plan("ku", "Åse Ærø", "aase@example.org", "until", "13.11.2023"))).containsExactly(tuple(Column.UNTIL, "ends-in-the-past"));
        assertThat(faults(plan("ku", "Åse Ærø", "aase@example.org", "from", "1.2.2023"))).containsExactly(tuple(Column.FROM, "begins-otherwise"));
        assertThat(faults(plan("ku", "Nanna Ny", "n@example.org", "from", "1.1.2023", "until", "1.2.2023"))).containsExactly(tuple(Column.UNTIL, "already-over"));
        assertThat(faults(plan("ku", "Nanna Ny", "n@example.org", "from", "2.1.2024", "until", "1.1.2024"))).containsExactly(tuple(Column.UNTIL, "until-before-from"));
    }

    @Test
    void nobody_gives_himself_a_mandate() {
        assertThat(faults(plan("dtu", "Karl Holm", "karl@example.org"))).containsExactly(tuple(Column.NAME, "yourself"));
    }

    @Test
    void whom_a_name_cannot_tell_apart_is_asked_for() {
        Roster twins = new Roster(ROSTER.parties(), List.of(AASE, new Known("per-twin", "Åse Ærø", "twin@example.org", "da", 1)),
                List.of(ROSTER.mandates().get(0), new Held("man-twin", "per-twin", "ku", new Period(begin("2023-01-01"), null))), Set.of(), ZONE, NOW, false);
        assertThat(faults(new Planner(twins).plan(List.of(line(2, "ku", "Åse Ærø", "ny@example.org"))))).containsExactly(tuple(Column.NAME, "several-of-that-name"));
    }

    @Test
    void one_new_person_of_two_rows_is_registered_once() {
        List<Planned> rows = new Planner(ROSTER).plan(List.of(line(2, "ku", "Nanna Ny", "nanna@example.org", "until", "31.12.2023"),
                line(3, "dtu", "Nanna Ny", "nanna@example.org", "from", "1.1.2024")));
        assertThat(rows).extracting(row -> row.deed().person()).containsOnly("new:2");
        assertThat(rows).extracting(row -> row.deed().registers()).containsExactly(true, false);
    }

    private static List<Planned> plan(String party, String name, String email, String... more) {
        return new Planner(ROSTER).plan(List.of(line(2, party, name, email, more)));
    }

    private static Line line(int row, String party, String name, String email, String... more) {
        Map<Column, String> cells = new EnumMap<>(Map.of(Column.PARTY, party, Column.NAME, name, Column.EMAIL, email));
        for (int i = 0; i < more.length; i += 2) {
            cells.put(Column.valueOf(more[i].toUpperCase(java.util.Locale.ROOT)), more[i + 1]);
        }
        return new Line(row, cells);
    }

    private static List<org.assertj.core.groups.Tuple> faults(List<Planned> rows) {
        List<org.assertj.core.groups.Tuple> faults = new ArrayList<>();
        rows.forEach(row -> row.faults().forEach(fault -> faults.add(tuple(fault.column(), fault.code()))));
        return faults;
    }

    private static Instant begin(String day) {
        return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
    }
}
