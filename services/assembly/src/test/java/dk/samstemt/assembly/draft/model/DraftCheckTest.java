package dk.samstemt.assembly.draft.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.ItemSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    @Test
    void theRealDraftIsWellFormedAndSurvivesStorage() {
        assertThat(DraftCheck.faults(RealCase.draft())).isEmpty();
        assertThat(Records.read(Records.canonical(RealCase.draft()), Draft.class)).isEqualTo(RealCase.draft());
    }

    @Test
    void everyFaultIsNamedAtOnceWithItsPlace() {
        Item amendmentWithout = new Item(1, null, ItemSubject.AMENDMENT, Map.of("en", "x"), " ", null, null, null, null);
        Item twice = new Item(1, null, ItemSubject.OTHER, Map.of("da", "\u202Ex"), null, null, null, null, null);
        Draft draft = new Draft(null, null, null, Map.of("de", "x"), null, List.of(amendmentWithout, twice), null);
        assertThat(DraftCheck.faults(draft)).extracting(fault -> fault.pointer() + " " + fault.code()).containsExactlyInAnyOrder(
                "/kind missing", "/form missing", "/day missing", "/purpose/da missing", "/purpose/de unexpected",
                "/items/0/title/da missing", "/items/0/wording missing", "/items/0/amendment missing",
                "/items/1/title/da invalid", "/items/1/number duplicate");
    }

    @Test
    void aDayAtTheEdgeOfTheCalendarCannotBeCountedFrom() {
        Draft real = RealCase.draft();
        Draft first = new Draft(real.kind(), real.form(), LocalDate.parse("0000-01-01"), real.purpose(), real.basis(), real.items(), real.notice());
        Draft last = new Draft(real.kind(), real.form(), LocalDate.parse("9999-12-31"), real.purpose(), real.basis(), real.items(), real.notice());
        assertThat(DraftCheck.faults(first)).containsExactly(new Fault("/day", "invalid"));
        assertThat(DraftCheck.faults(last)).containsExactly(new Fault("/day", "invalid"));
    }

    @Test
    void anOperationSaysWhatItDoesAndWhere() {
        Item real = new Item(1, null, ItemSubject.AMENDMENT, Map.of("da", "x"), "x",
                new Amendment(1, List.of(new Operation(null, null, "a", "b", null, null))), null, null, null);
        Draft draft = RealCase.draft();
        Draft changed = new Draft(draft.kind(), draft.form(), draft.day(), draft.purpose(), draft.basis(), List.of(real), draft.notice());
        assertThat(DraftCheck.faults(changed)).containsExactly(new Fault("/items/0/amendment/operations/0/kind", "missing"),
                new Fault("/items/0/amendment/operations/0/provision", "missing"));
    }

    @Test
    void am_3_a_day_of_commencement_is_countable_and_survives_storage() {
        assertThat(DraftCheck.faults(beginning("9999-12-31"))).containsExactly(new Fault("/items/0/amendment/inForceFrom", "invalid"));
        assertThat(DraftCheck.faults(beginning("2024-01-01"))).isEmpty();
        assertThat(Records.read(Records.canonical(beginning("2024-01-01")), Draft.class)).isEqualTo(beginning("2024-01-01"));
        assertThat(beginning("2024-01-01").items().get(0).statesCommencement()).isTrue();
        assertThat(RealCase.draft().items()).noneMatch(Item::statesCommencement);
    }

    private static Draft beginning(String day) {
        Draft draft = RealCase.draft();
        Item real = draft.items().get(1);
        Item item = new Item(1, real.kind(), real.subject(), real.title(), real.wording(),
                new Amendment(1, real.amendment().operations(), LocalDate.parse(day)), null, null, null);
        return new Draft(draft.kind(), draft.form(), draft.day(), draft.purpose(), draft.basis(), List.of(item), draft.notice());
    }

    @Test
    void anAgendaHasItems() {
        Draft real = RealCase.draft();
        Draft empty = new Draft(real.kind(), real.form(), real.day(), real.purpose(), real.basis(), List.of(), null);
        assertThat(DraftCheck.faults(empty)).containsExactly(new Fault("/items", "missing"));
    }
}
