package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.members.Signature;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.SigningCapacity;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who binds the association: MEM-7 and MEM-11. */
class SignatureTest {

    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    private static Signature of(String person, SigningCapacity capacity, String from, String until) {
        return new Signature(person, capacity, "decision-3", LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static final Signature CHAIR = of("p-1", SigningCapacity.CHAIR, "2023-01-01", "2024-12-31");
    private static final Signature DIRECTOR = of("p-2", SigningCapacity.DIRECTOR, "2020-06-01", null);
    private static final Signature PROKURA = of("p-3", SigningCapacity.PROKURA, "2024-03-01", "2024-03-31");

    private static Ruling signed(LocalDate day, Signature... signatures) {
        Ruling ruling = Cases.STATUTES.members().bound(new SignatureFacts(List.of(signatures), day));
        Said.of(ruling);
        return ruling;
    }

    @Test
    void MEM_7_chair_and_director_bind_jointly_in_either_order_and_neither_alone() {
        assertThat(signed(DAY, CHAIR, DIRECTOR).yes()).isTrue();
        assertThat(signed(DAY, DIRECTOR, CHAIR).yes()).isTrue();
        assertThat(signed(DAY, DIRECTOR, CHAIR).points("MEM-7", "JOINTLY")).hasSize(1);
        assertThat(signed(DAY, CHAIR).points("MEM-7", "NOT_SIGNED").get(0).values()).containsEntry("capacity", "DIRECTOR");
        assertThat(signed(DAY, DIRECTOR).refusedBy()).containsExactly("MEM-7");
        assertThat(signed(DAY).points("MEM-7", "NOT_SIGNED")).hasSize(2);
        assertThat(signed(DAY, CHAIR, DIRECTOR).rules()).containsExactly("MEM-7");
        assertThat(Said.changes(signed(DAY, CHAIR, DIRECTOR))).containsExactly("day=2022-12-31", "day=2025-01-01", "signed CHAIR=false", "signed DIRECTOR=false");
    }

    @Test
    void MEM_7_a_second_person_who_is_no_longer_in_office_does_not_make_two() {
        Signature both = of("p-1", SigningCapacity.DIRECTOR, "2020-06-01", null);
        assertThat(signed(DAY, CHAIR, both, of("p-2", SigningCapacity.DIRECTOR, "2020-06-01", "2024-02-01")).points("MEM-7", "ONE_PERSON")).hasSize(1);
        assertThat(signed(DAY, CHAIR, both, of("p-2", SigningCapacity.CHAIR, "2020-06-01", "2024-02-01")).points("MEM-7", "ONE_PERSON")).hasSize(1);
    }

    @Test
    void MEM_7_one_person_in_both_offices_does_not_bind() {
        Ruling one = signed(DAY, CHAIR, of("p-1", SigningCapacity.DIRECTOR, "2020-06-01", null));
        assertThat(one.points("MEM-7", "ONE_PERSON")).hasSize(1);
        assertThat(one.counterfactuals()).isEmpty();
        assertThat(signed(DAY, CHAIR, of("p-1", SigningCapacity.DIRECTOR, "2020-06-01", null), DIRECTOR).yes()).isTrue();
    }

    @Test
    void MEM_7_the_office_is_held_on_the_day_from_the_first_to_the_last() {
        assertThat(signed(LocalDate.parse("2023-01-01"), CHAIR, DIRECTOR).yes()).isTrue();
        assertThat(signed(LocalDate.parse("2024-12-31"), CHAIR, DIRECTOR).yes()).isTrue();
        Ruling after = signed(LocalDate.parse("2025-01-01"), CHAIR, DIRECTOR);
        assertThat(after.points("MEM-7", "NOT_IN_OFFICE").get(0).values()).containsEntry("capacity", "CHAIR");
        assertThat(Said.changes(after)).containsExactly("day=2024-12-31");
        assertThat(Said.changes(signed(LocalDate.parse("2022-12-31"), CHAIR, DIRECTOR))).containsExactly("day=2023-01-01");
        Signature beginless = new Signature("p-1", SigningCapacity.CHAIR, "d", null, null);
        assertThat(signed(DAY, beginless, DIRECTOR).yes()).isFalse();
    }

    @Test
    void MEM_11_a_prokura_binds_within_its_dates_and_is_refused_outside_them() {
        assertThat(signed(DAY, PROKURA).points("MEM-7", "BY_PROKURA")).hasSize(1);
        assertThat(signed(DAY, PROKURA).points("MEM-11", "PROKURA_HOLDS")).hasSize(1);
        assertThat(signed(LocalDate.parse("2024-03-31"), PROKURA).yes()).isTrue();
        Ruling before = signed(LocalDate.parse("2024-02-29"), PROKURA);
        assertThat(before.refusedBy()).containsExactly("MEM-7", "MEM-11");
        assertThat(before.points("MEM-11", "PROKURA_NOT_YET").get(0).values()).containsEntry("from", "2024-03-01");
        assertThat(Said.changes(before)).containsExactly("day=2024-03-01");
        assertThat(signed(LocalDate.parse("2024-04-01"), PROKURA).points("MEM-11", "PROKURA_ENDED").get(0).values()).containsEntry("until", "2024-03-31");
    }

    @Test
    void MEM_11_without_a_decision_it_is_refused_and_chair_and_director_bind_without_it() {
        for (Signature none : List.of(new Signature("p-3", SigningCapacity.PROKURA, null, DAY, null), new Signature("p-3", SigningCapacity.PROKURA, " ", DAY, null),
                new Signature("p-3", SigningCapacity.PROKURA, "d", null, null))) {
            Ruling ruling = signed(DAY, CHAIR, DIRECTOR, none);
            assertThat(ruling.yes()).isTrue();
            assertThat(ruling.points("MEM-11", "PROKURA_WITHOUT_DECISION")).hasSize(1);
            assertThat(ruling.points("MEM-11", "BOUND_WITHOUT_IT")).hasSize(1);
            assertThat(signed(DAY, CHAIR, none).refusedBy()).containsExactly("MEM-7", "MEM-11");
            assertThat(signed(DAY, CHAIR, none).points("MEM-11", "PROKURA_WITHOUT_DECISION")).hasSize(1);
        }
        assertThat(signed(DAY, CHAIR, DIRECTOR, PROKURA).points("MEM-11", "PROKURA_HOLDS")).hasSize(1);
    }

    @Test
    void MEM_11_one_prokura_that_holds_binds_beside_one_that_has_ended() {
        Ruling ruling = signed(DAY, PROKURA, of("p-4", SigningCapacity.PROKURA, "2023-01-01", "2023-02-01"));
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.points("MEM-11", "PROKURA_ENDED")).hasSize(1);
        assertThat(ruling.points("MEM-11", "BOUND_WITHOUT_IT")).hasSize(1);
        assertThat(ruling.points("MEM-11", "PROKURA_HOLDS")).isEmpty();
    }
}
