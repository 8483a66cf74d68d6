package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What nobody can put on the agenda at the meeting. */
class ItemFromTheFloorTest {

    private static Ruling added(ItemSubject subject, boolean feeAboveIndex) {
        NewItemFacts facts = Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended());
        return Cases.STATUTES.meeting().itemAccepted(facts.withSubject(subject).withFeeAboveIndex(feeAboveIndex));
    }

    @Test
    void GA_25_an_amendment_or_a_dissolution_is_not_added_however_much_all_agree() {
        for (ItemSubject subject : List.of(ItemSubject.AMENDMENT, ItemSubject.DISSOLUTION)) {
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
