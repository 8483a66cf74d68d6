package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Question;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adoption and commencement are two days: what the law says of an amendment that states its own (AM-3). */
class StatedCommencementTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2024-01-01");
    private static final Instant EVENING = Instant.parse("2023-11-14T19:00:00Z");

    private static Ruling notice(LocalDate stated, Instant lastMoment) {
        return notice(stated, lastMoment, Cases.AMENDMENT.operations());
    }

    private static Ruling notice(LocalDate stated, Instant lastMoment, List<Operation> operations) {
        ItemFacts item = new ItemFacts("item-2", 2, ItemKind.DECISION, ItemSubject.AMENDMENT, true, new Amendment(1, operations, stated), null, null, null);
        return Cases.STATUTES.noticeMayGoOut(new NoticeFacts(Cases.KIND, Cases.WRITTEN, Cases.DAY, Instant.parse("2023-10-24T08:00:00Z"), Cases.call(),
                List.of(ItemFacts.plain("item-1", 1, ItemKind.INFORMATION, ItemSubject.CHAIR_OF_MEETING), item), NoticeContents.complete(),
                Cases.PROFILE.partyIds(), "2025b", lastMoment, null));
    }

    private static Ruling decision(LocalDate stated, Instant lastMoment, PartyStatement... otherwise) {
        DecisionFacts f = Cases.stated(otherwise);
        return Cases.STATUTES.decision(new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(), f.roll(), f.statements(), true, f.tzdata(),
                lastMoment, stated));
    }

    private static Question asked(Ruling ruling, String rule) {
        return ruling.questions().stream().filter(question -> question.rule().equals(rule)).findFirst().orElseThrow();
    }

    private static String said(Ruling ruling, String language) {
        return Explainer.explain(ruling, Cases.PROFILE, Locale.forLanguageTag(language)).reasons().stream().filter(reason -> reason.rule().equals("AM-3"))
                .map(reason -> reason.provision() + ": " + reason.sentence()).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2023-11-13,,false", "2023-11-14,,false", "2023-11-15,,true", "2024-01-01,,true",
        "2023-11-14,2023-11-14T19:00:00Z,false", "2023-11-15,2023-11-14T19:00:00Z,true"})
    void AM_3_a_notice_states_no_day_that_begins_before_the_close(LocalDate stated, Instant lastMoment, boolean lawful) {
        Ruling ruling = notice(stated, lastMoment);
        assertThat(ruling.yes()).isEqualTo(lawful);
        assertThat(asked(ruling, "AM-3").answer()).isEqualTo(lawful);
        assertThat(asked(ruling, "AM-3").points()).singleElement().satisfies(point -> assertThat(point.code() + point.values()).isEqualTo(lawful
                ? "BEGINS{number=2, from=" + stated + "}" : "BEGINS_BEFORE_ADOPTION{number=2, from=" + stated + ", earliestDay=2023-11-15}"));
    }

    @Test
    void AM_3_without_a_day_the_notice_is_not_asked_and_its_ruling_keeps_its_bytes() {
        assertThat(notice(null, null).canonical()).isEqualTo(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()).canonical());
        assertThat(new String(notice(null, null).canonical())).doesNotContain("inForceFrom");
        assertThat(decision(null, null).canonical()).isEqualTo(Cases.STATUTES.decision(Cases.stated()).canonical());
    }

    @Test
    void AM_3_what_is_refused_says_why_and_what_would_have_been_lawful() {
        Ruling ruling = notice(Cases.DAY, null);
        assertThat(said(ruling, "da")).isEqualTo("§ 11 stk. 1: Ændringen under punkt 2 kan ikke træde i kraft tirsdag den 14. november 2023: "
                + "intet gælder, før det er vedtaget, så den tidligste dag er onsdag den 15. november 2023.");
        assertThat(said(ruling, "en")).contains("cannot take effect on Tuesday 14 November 2023", "the earliest day is Wednesday 15 November 2023");
        assertThat(Explainer.explain(ruling, Cases.PROFILE, Locale.forLanguageTag("da")).whatWouldHaveChanged()).anyMatch(line ->
                line.contains("ændringen var trådt i kraft onsdag den 15. november 2023"));
        assertThat(notice(NEW_YEAR, null).counterfactuals()).anySatisfy(set -> assertThat(set.changes()).singleElement().satisfies(change ->
                assertThat(change.fact() + " " + change.subject() + " " + change.to()).isEqualTo("inForceFrom item-2 2023-11-14")));
    }

    @Test
    void AM_3_a_decision_says_from_which_day_an_amendment_is_in_force() {
        Ruling adopted = decision(NEW_YEAR, EVENING);
        assertThat(adopted.yes()).isTrue();
        assertThat(said(adopted, "da")).endsWith("Ændringen træder i kraft mandag den 1. januar 2024, som den selv angiver.");
        assertThat(said(adopted, "en")).endsWith("The amendment takes effect on Monday 1 January 2024, as it states itself.");
        Ruling silent = decision(NEW_YEAR, null, PartyStatement.silent("ruc"));
        assertThat(silent.yes()).isFalse();
        assertThat(said(silent, "da")).endsWith("Var ændringen vedtaget, var den trådt i kraft mandag den 1. januar 2024, som den selv angiver.");
    }

    @Test
    void AM_3_nothing_is_adopted_that_would_begin_before_the_close() {
        Ruling ruling = decision(Cases.DAY, null);
        assertThat(ruling.yes()).isFalse();
        assertThat(asked(ruling, "AM-3").points()).singleElement().satisfies(point ->
                assertThat(point.code() + point.values()).isEqualTo("BEFORE_ADOPTION{from=2023-11-14, earliestDay=2023-11-15}"));
        assertThat(said(ruling, "en")).endsWith("nothing is in force before it is adopted, so the earliest day is Wednesday 15 November 2023.");
        assertThat(ruling.counterfactuals()).anySatisfy(set -> assertThat(set.changes()).singleElement().satisfies(change ->
                assertThat(change.fact() + " " + change.from() + " " + change.to()).isEqualTo("inForceFrom 2023-11-14 2023-11-15")));
    }

    @Test
    void AM_3_the_facts_of_both_rulings_hold_the_day_and_recompute_from_it() {
        for (Ruling ruling : List.of(notice(NEW_YEAR, EVENING), decision(NEW_YEAR, EVENING), decision(Cases.DAY, null))) {
            Ruling read = Ruling.read(ruling.canonical());
            assertThat(new String(ruling.canonical())).contains("\"inForceFrom\":\"20");
            assertThat(Replay.recompute(Cases.PROFILE, read).canonical()).isEqualTo(ruling.canonical());
        }
    }

    @Test
    void AM_3_a_figure_is_quoted_with_its_value_of_the_day_the_amendment_begins() {
        List<Operation> before = List.of(Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "2.820", LocalDate.parse("2023-12-31")));
        assertThat(asked(notice(null, null, before), "AM-2").answer()).isTrue();
        assertThat(asked(notice(NEW_YEAR, null, before), "AM-2").answer()).isFalse();
    }
}
