package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What nobody can put on the agenda at the meeting. */
class ItemFromTheFloorTest {

    private static final int COMING = Meetings.attended().day().getYear() + 1;

    private static Ruling added(ItemSubject subject, boolean feeAboveIndex) {
        NewItemFacts facts = Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended());
        return Cases.STATUTES.meeting().itemAccepted(facts.withSubject(subject).withFeeAboveIndex(feeAboveIndex)
                .withFeeYear(subject == ItemSubject.FEE ? COMING : null));
    }

    @Test
    void GA_25_an_amendment_or_a_dissolution_is_not_added_however_much_all_agree() {
        for (ItemSubject subject : List.of(ItemSubject.AMENDMENT, ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS)) {
            Ruling ruling = added(subject, false);
            assertThat(ruling.refusedBy()).as(subject.name()).containsExactly("GA-25");
            assertThat(ruling.points("GA-25", "SENT_WITH_NOTICE_ONLY")).singleElement().satisfies(point ->
                    assertThat(point.values()).containsEntry("subject", subject.name()));
            assertThat(ruling.provisions()).contains("4.2");
            assertThat(ruling.interpretations()).filteredOn(relied -> relied.id().equals("A-40")).singleElement()
                    .satisfies(relied -> assertThat(relied.decides()).isTrue());
        }
    }

    @Test
    void GA_25_a_fee_is_added_only_up_to_the_index_and_anything_else_at_all() {
        Ruling above = added(ItemSubject.FEE, true);
        assertThat(above.points("GA-25", "FEE_ABOVE_INDEX")).hasSize(1);
        assertThat(above.refusedBy()).containsExactly("GA-25");
        assertThat(above.counterfactuals().toString()).contains("feeAboveIndex");
        assertThat(added(ItemSubject.FEE, false).yes()).isTrue();
        assertThat(added(ItemSubject.OTHER, true).yes()).as("a fund they agree to found").isTrue();
        assertThat(added(ItemSubject.OTHER, false).points("GA-25", "MAY_BE_ADDED")).hasSize(1);
    }

    private static Ruling fee(Integer year) {
        return Cases.STATUTES.meeting().itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended()).withSubject(ItemSubject.FEE).withFeeYear(year));
    }

    @Test
    void GA_15_a_fee_from_the_floor_is_for_the_coming_year_and_no_other() {
        assertThat(fee(COMING).points("GA-15", "COMING_YEAR")).hasSize(1);
        for (int year : List.of(COMING - 2, COMING - 1, COMING + 1)) {
            assertThat(fee(year).refusedBy()).containsExactly("GA-15");
            assertThat(fee(year).points("GA-15", "NEW_ITEM_OF_WRONG_YEAR").get(0).values()).containsEntry("feeYear", (long) year).containsEntry("comingYear", (long) COMING);
        }
        Ruling unsaid = fee(null);
        assertThat(unsaid.points("GA-15", "YEAR_UNSAID")).hasSize(1);
        assertThat(Said.changes(unsaid)).contains("feeYear=" + COMING);
        for (Ruling ruling : List.of(unsaid, fee(COMING), fee(COMING - 1))) {
            Said.of(ruling);
        }
        assertThat(added(ItemSubject.OTHER, false).rules()).doesNotContain("GA-15");
    }

    @Test
    void GA_25_the_ruling_is_recomputed_to_the_same_bytes_and_put_into_words() {
        for (Ruling ruling : List.of(added(ItemSubject.FEE, true), added(ItemSubject.OTHER, false), added(ItemSubject.DISSOLUTION, false))) {
            assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
            for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                assertThat(Explainer.explain(ruling, Cases.PROFILE, locale).whatWouldHaveChanged()).allSatisfy(sentence ->
                        assertThat(sentence).doesNotContain("{", "_", "NONE", "  "));
            }
        }
    }
}
