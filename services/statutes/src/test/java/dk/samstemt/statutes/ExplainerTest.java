package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import dk.samstemt.statutes.text.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void the_silent_party_is_named_with_rule_and_provision() {
        Explanation words = Explainer.explain(Cases.STATUTES.decision(Cases.stated(PartyStatement.silent("ruc"))), Cases.PROFILE, DANISH);
        assertThat(words.headline()).isEqualTo("Forslaget er ikke vedtaget.");
        assertThat(words.reasons().get(0)).isEqualTo(new Reason("GA-10", "\u00a7 4 stk. 6", false, "Roskilde Universitet har ikke svaret; tavshed er ikke tilslutning."));
        assertThat(words.whatWouldHaveChanged()).contains("Udfaldet ville have v\u00e6ret et andet, hvis Roskilde Universitet havde givet sin tilslutning.");
        assertThat(words.interpretationNotes()).anyMatch(note -> note.startsWith("A-38") && note.contains("afg\u00f8rende her"));
    }

    @Test
    void an_adopted_proposal_says_in_few_sentences_what_would_have_changed_it() {
        Explanation words = Explainer.explain(Cases.STATUTES.decision(Cases.stated()), Cases.PROFILE, Locale.ENGLISH);
        assertThat(words.headline()).isEqualTo("The proposal is adopted.");
        assertThat(words.whatWouldHaveChanged()).hasSizeLessThan(7).anyMatch(sentence -> sentence.contains("if just one of the 9 parties had abstained, had attached a condition, had dissented, had answered too late or had not answered"));
    }

    @Test
    void a_failed_amendment_is_not_said_to_be_in_force() {
        Ruling failed = Cases.STATUTES.decision(Cases.stated(PartyStatement.silent("ruc")));
        assertThat(Explainer.explain(failed, Cases.PROFILE, DANISH).reasons()).filteredOn(reason -> reason.rule().equals("AM-3"))
                .singleElement().satisfies(reason -> assertThat(reason.sentence()).startsWith("Var \u00e6ndringen vedtaget"));
    }

    @Test
    void when_any_party_would_do_the_sentence_says_so_instead_of_naming_all() {
        Ruling ruling = Cases.STATUTES.dulyConvened(Cases.dispatched());
        assertThat(Explainer.explain(ruling, Cases.PROFILE, DANISH).whatWouldHaveChanged())
                .contains("Udfaldet ville have v\u00e6ret et andet, hvis indkaldelsen til blot \u00e9n af de 9 parter var modtaget af mailserveren onsdag den 25. oktober 2023 kl. 00.00 dansk tid.")
                .noneMatch(sentence -> sentence.contains("Roskilde Universitet"));
    }

    @Test
    void a_late_notice_says_when_and_the_earliest_day_in_danish_time() {
        Ruling ruling = Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", Instant.parse("2023-10-25T06:00:00Z"), false, false)));
        assertThat(Explainer.explain(ruling, Cases.PROFILE, DANISH).toString()).contains("onsdag den 25. oktober 2023 kl. 08.00 dansk tid")
                .contains("Tidligste nye dag er onsdag den 15. november 2023").contains("Roskilde Universitet skriftligt havde givet afkald");
    }

    @Test
    void timetable_rows_have_words() {
        Cases.STATUTES.timetable(AssemblyKind.ORDINARY, Cases.WRITTEN, LocalDate.parse("2024-06-30")).rows().forEach(row ->
                assertThat(Explainer.row(row, Cases.PROFILE, DANISH).sentence()).contains("2024"));
        Cases.STATUTES.timetable(Cases.KIND, Cases.WRITTEN, Cases.DAY).rows().forEach(row ->
                assertThat(Explainer.row(row, Cases.PROFILE, Locale.ENGLISH).sentence()).contains("2023"));
    }

    @Test
    void nothing_unfilled_and_no_code_is_left_in_any_sentence() {
        for (Ruling ruling : List.of(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()), Cases.STATUTES.dulyConvened(Cases.dispatched()),
                Cases.STATUTES.decision(Cases.stated()), Cases.STATUTES.recordApproved(Cases.approvals()),
                Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-14T23:00:00Z")))) {
            for (Locale locale : List.of(DANISH, Locale.ENGLISH)) {
                Explanation words = Explainer.explain(ruling, Cases.PROFILE, locale);
                assertThat(words.whatWouldHaveChanged()).allSatisfy(sentence ->
                        assertThat(sentence).doesNotContain("{").doesNotContain("NONE").doesNotContain("  ").doesNotContain("_"));
                assertThat(words.reasons()).allSatisfy(reason -> assertThat(reason.sentence()).doesNotContain("{"));
            }
        }
    }
}
