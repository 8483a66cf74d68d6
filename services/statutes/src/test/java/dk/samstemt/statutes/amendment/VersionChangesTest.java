package dk.samstemt.statutes.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionChangesTest {

    private static Applied apply(Operation... operations) {
        return (Applied) Amendments.apply(Cases.PROFILE, new Amendment(1, List.of(operations)), Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
    }

    private static Applied compared(Applied applied) {
        return VersionChanges.between(Cases.PROFILE, applied.next());
    }

    @Test
    void AM_3_what_two_versions_differ_in_is_what_the_amendment_said() {
        Applied applied = apply(Cases.AMENDMENT.operations().toArray(Operation[]::new));
        Applied compared = compared(applied);
        assertThat(compared.next()).isSameAs(applied.next());
        assertThat(compared.redlines()).extracting(Redline::provision).containsExactly("6.2");
        assertThat(compared.redlines().get(0).pieces()).isEqualTo(applied.redlines().get(0).pieces());
        assertThat(compared.settings()).containsExactlyInAnyOrderElementsOf(applied.settings());
        assertThat(compared.settings()).extracting(Setting::from).containsOnly(LocalDate.parse("2024-01-01"));
    }

    @Test
    void AM_3_a_version_compared_with_itself_changed_nothing() {
        Applied none = VersionChanges.between(Cases.PROFILE, Cases.PROFILE);
        assertThat(none.redlines()).isEmpty();
        assertThat(none.settings()).isEmpty();
    }

    @Test
    void AM_3_an_inserted_provision_is_all_new_and_a_repealed_one_all_gone() {
        Applied inserted = apply(Operation.insert("8.5", "Sekretariatet offentliggør dagsordener."));
        Redline comes = compared(inserted).redlines().get(0);
        assertThat(comes.pieces()).extracting(Piece::kind).containsExactly(Piece.Kind.ADDED);
        assertThat(comes.removed()).isEmpty();
        Redline goes = VersionChanges.between(inserted.next(), Cases.PROFILE).redlines().get(0);
        assertThat(goes.provision()).isEqualTo("8.5");
        assertThat(goes.number()).isEqualTo(comes.number());
        assertThat(goes.pieces()).extracting(Piece::kind).containsExactly(Piece.Kind.REMOVED);
        assertThat(goes.added()).isEmpty();
    }

    @Test
    void AM_3_another_heading_is_shown_once_for_its_section_and_as_the_amendment_showed_it() {
        Applied applied = apply(Operation.replaceHeading("6.1", "Kontingent", "Kontingent og priser"), Operation.replaceText("6.1", "Generalforsamlingen", "Den"));
        assertThat(compared(applied).redlines()).extracting(Redline::text).isEqualTo(applied.redlines().stream().map(Redline::text).toList());
        assertThat(compared(applied).redlines()).extracting(Redline::text).first().isEqualTo("\u00a7 6: Kontingent{+ og priser+}");
        Applied later = compared(apply(Operation.insert("6.5", "Nyt."), Operation.replaceHeading("6.3", "Kontingent", "Priser")));
        assertThat(later.redlines()).extracting(Redline::number).containsExactly("\u00a7 6", "\u00a7 6 stk. 5");
        String general = Cases.PROFILE.provision("4.1").orElseThrow().heading();
        Applied two = compared(apply(Operation.replaceHeading("6.3", "Kontingent", "Priser"), Operation.replaceHeading("4.1", general, "M\u00f8der")));
        assertThat(two.redlines()).extracting(Redline::number, Redline::added).containsExactly(tuple("\u00a7 4", "M\u00f8der"), tuple("\u00a7 6", "Priser"));
    }

    @Test
    void AM_3_a_value_that_stands_for_later_is_no_change_and_each_step_of_the_others_is_shown() {
        Applied later = apply(rate("3.125", "9.999", "2030-01-01"));
        Applied sooner = (Applied) Amendments.apply(later.next(), new Amendment(2, List.of(rate("3.125", "2.820", "2025-01-01"))), Cases.STATUTES.deadline(Cases.DAY.plusDays(9)),
                Cases.DAY.plusDays(10));
        assertThat(VersionChanges.between(later.next(), sooner.next()).settings()).isEqualTo(sooner.settings());
        List<Setting> steps = compared(apply(rate("3.125", "3.000", "2025-01-01"), rate("3.000", "2.820", "2026-01-01"))).settings();
        assertThat(steps).extracting(Setting::before, Setting::after, step -> step.from().toString())
                .containsExactly(tuple("3.125", "3.000", "2025-01-01"), tuple("3.125", "2.820", "2026-01-01"));
    }

    @Test
    void AM_3_a_step_to_the_value_that_stands_from_then_on_is_one_change() {
        Applied both = apply(rate("3.125", "2.820", "2030-01-01"), rate("3.125", "2.820", "2025-01-01"));
        assertThat(compared(both).settings()).extracting(Setting::from).containsExactly(LocalDate.parse("2025-01-01"));
    }

    private static Operation rate(String before, String after, String from) {
        return Operation.setParameter("6.2", "fee.region-hovedstaden.rate", before, after, LocalDate.parse(from));
    }

    @Test
    void MEM_8_parties_that_came_in_became_others_and_went_are_told_at_the_provision_their_change_rests_on() {
        Party council = Admissions.there("kkr-sjaelland");
        Party other = new Party(council.id(), council.partyClass(), council.name(), List.of("faxe"), 1, 1);
        Party seatless = new Party(council.id(), council.partyClass(), council.name(), council.speaksFor(), 1, 0);
        Party voteless = new Party(council.id(), council.partyClass(), council.name(), List.of("faxe"), 0, 1);
        Applied applied = apply(Admissions.changes(council, other), Admissions.ADMITTED);
        assertThat(compared(applied).settings()).isEqualTo(applied.settings());
        assertThat(places(VersionChanges.between(applied.next(), Cases.PROFILE))).containsExactly("kkr-sjaelland 3.3", "itu 3.1");
        assertThat(places(compared(apply(Admissions.changes(council, seatless))))).containsExactly("kkr-sjaelland 5.1");
        assertThat(places(compared(apply(Admissions.changes(council, voteless))))).containsExactly("kkr-sjaelland 5.1");
        assertThat(VersionChanges.between(applied.next(), Cases.PROFILE).settings().get(1)).isEqualTo(new Setting(OperationKind.SET_PARTY, "itu", "3.1", Admissions.json(Admissions.NEW),
                "", Cases.PROFILE.inForceFromDay()));
    }

    private static List<String> places(Applied applied) {
        return applied.settings().stream().map(setting -> setting.id() + " " + setting.provision()).toList();
    }

    @Test
    void MEM_8_statutes_that_say_less_of_parties_are_told_where_they_say_anything() {
        Profile plain = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
        Profile more = plain.withParties(Stream.concat(plain.parties().stream(), Stream.of(Admissions.party("medlem-13", "member", 0, 0))).toList());
        assertThat(places(VersionChanges.between(plain, more))).containsExactly("medlem-13 3.2");
        List<Provision> silent = plain.provisions().stream().map(p -> new Provision(p.id(), p.number(), p.heading(), p.text(), p.handling(), List.of())).toList();
        assertThat(places(VersionChanges.between(plain.withProvisions(silent), more.withProvisions(silent)))).containsExactly("medlem-13 1.1");
    }

    @Test
    void AM_3_a_decision_rule_that_was_set_is_shown_before_and_after() {
        String before = "{\"op\":\"AGREEMENT_OF_PRESENT\"}";
        String after = "{\"op\":\"AGREEMENT_OF_ALL\"}";
        List<Setting> settings = compared(apply(Operation.setDecisionRule("4.6", "assembly.physical", before, after))).settings();
        assertThat(settings).containsExactly(new Setting(OperationKind.SET_DECISION_RULE, "assembly.physical", "4.6", before, after,
                Cases.DAY.plusDays(1)));
    }
}
