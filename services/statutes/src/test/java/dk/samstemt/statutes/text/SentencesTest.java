package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.lint.LintFinding;
import dk.samstemt.statutes.lint.Severity;
import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.Edition;
import dk.samstemt.statutes.ruling.FactChange;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.OtherReading;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sentences are made of: names for ids, lists, changes that are told together and those that are not, and notes on readings. */
class SentencesTest {

    private static final Bundle ENGLISH = Bundle.of(Locale.ENGLISH);

    private final Phrases phrases = new Phrases(ENGLISH, Cases.PROFILE);

    private static FactChange change(String fact, String subject, String to) {
        return new FactChange(fact, subject, "", to);
    }

    private static Counterfactual set(FactChange... changes) {
        return new Counterfactual(List.of(changes));
    }

    private static Ruling ruling(int within, List<Reliance> interpretations, Counterfactual... sets) {
        return new Ruling(RulingKind.DECISION_ADOPTED, false, 1, new Edition("a", 1, "d"), Map.of(), List.of(), interpretations, List.of(sets), within);
    }

    private List<String> changes(int within, Counterfactual... sets) {
        return new Changes(phrases, ruling(within, List.of(), sets)).sentences();
    }

    private String note(String reading, OtherReading... others) {
        List<String> notes = new Notes(phrases, Cases.PROFILE).of(ruling(2, List.of(new Reliance("A-29", reading, false, List.of(others)))));
        assertThat(notes).hasSize(1);
        return notes.get(0);
    }

    @Test
    void ids_are_told_as_the_names_people_know() {
        assertThat(Stream.of("dtu", "contact-council", "4.6", "2023-11-14", "copenhagen-eu-office", "WRITTEN", "nobody-knows").map(phrases::name)).containsExactly(
                "Technical University of Denmark", "contact council", "\u00a7 4 stk. 6", "Tuesday 14 November 2023", "Copenhagen EU Office", "in writing", "nobody-knows");
    }

    @Test
    void a_moment_reads_like_no_whole_minute_that_it_missed_by_a_thousandth_nor_like_its_double_in_the_hour_the_clock_shows_twice() {
        assertThat(Stream.of("2023-11-14T22:59:00.000Z", "2023-11-14T22:59:30.000Z", "2023-11-14T22:59:00.001Z", "2023-11-14T22:59:59.999Z", "2023-10-29T00:30:00.000Z", "2023-10-29T01:30:00.000Z",
                "2023-10-29T02:00:00.000Z").map(phrases::name)).containsExactly(
                "Tuesday 14 November 2023 at 23:59 Danish time", "Tuesday 14 November 2023 at 23:59:30 Danish time", "Tuesday 14 November 2023 at 23:59:00.001 Danish time",
                "Tuesday 14 November 2023 at 23:59:59 Danish time",
                "Sunday 29 October 2023 at 02:30 Danish time (UTC+02:00)", "Sunday 29 October 2023 at 02:30 Danish time (UTC+01:00)", "Sunday 29 October 2023 at 03:00 Danish time");
    }

    @Test
    void one_is_told_as_one_an_abbreviation_ends_its_sentence_and_a_step_begins_one() {
        Phrases danish = new Phrases(Bundle.of(Locale.forLanguageTag("da")), Cases.PROFILE);
        assertThat(phrases.fill("point.BO-7.TOO_FEW", Map.of("count", 1L, "needed", 2L))).isEqualTo("1 member of the board has demanded the meeting; it takes 2.");
        assertThat(phrases.fill("point.BO-7.TOO_FEW", Map.of("count", 0L, "needed", 2L))).startsWith("0 members");
        assertThat(danish.fill("change.one", Map.of("clause", "det var 5 kr."))).endsWith("det var 5 kr.").doesNotEndWith("..");
        assertThat(danish.fill("change.one", Map.of("clause", "det var fem"))).endsWith("det var fem.");
        assertThat(danish.fill("point.ADM-2.OUT_OF_ORDER", Map.of("step", "BOARD_DECISION", "day", "2024-05-01", "before", "RECOMMENDATION"))).startsWith("Bestyrelsens beslutning er dateret");
        assertThat(danish.fill("point.ADM-2.OUT_OF_ORDER", Map.of("step", "", "day", "2024-05-01", "before", ""))).startsWith(" er dateret");
        assertThat(new Numbers(Bundle.of(Locale.forLanguageTag("da"))).decimal("1234567.8901 / 2.5")).isEqualTo("1.234.567,8901 / 2,5");
    }

    @Test
    void several_are_told_in_one_list_and_all_parties_as_just_one_of_them() {
        assertThat(Stream.of(List.<String>of(), List.of("a"), List.of("a", "b"), List.of("a", "b", "c")).map(words -> phrases.list(words, "and")))
                .containsExactly("", "a", "a and b", "a, b and c");
        assertThat(phrases.anyOf(List.of("dtu", "ku"))).isEqualTo("Technical University of Denmark or University of Copenhagen");
        assertThat(phrases.anyOf(Cases.PROFILE.partyIds())).isEqualTo("just one of the 9 parties");
    }

    @Test
    void decimals_and_lists_in_a_sentence_are_written_as_the_language_writes_them() {
        Phrases danish = new Phrases(Bundle.of(Locale.forLanguageTag("da")), Cases.PROFILE);
        assertThat(danish.fill("point.AM-6.UNSAID_WHICH_PREVAILS", Map.of("number", 2L, "rate", "2.820", "amountOre", 12_345L))).contains("2,820 kr.", "123,45 kr.");
        assertThat(danish.fill("point.FEE-8.NO_POPULATION", Map.of("payers", List.of("ku", "dtu"), "indexedOre", 0L)))
                .startsWith("K\u00f8benhavns Universitet og Danmarks Tekniske Universitet: 0 kr.");
    }

    @Test
    void where_nothing_would_have_changed_it_the_sentence_says_how_far_was_looked() {
        assertThat(changes(2)).containsExactly("No change of one or two facts would have changed the outcome.");
        assertThat(changes(1)).containsExactly("No change of a single fact would have changed the outcome; there are too many to be tried two by two.");
        assertThat(changes(1, set(change("dulyConvened", "", "true")))).containsExactly(
                "The outcome would have been different if the general assembly had been duly convened.", "There are too many facts to be tried two by two.");
    }

    @Test
    void one_party_in_two_ways_and_two_parties_in_one_way_are_one_sentence_and_two_in_two_ways_are_two() {
        assertThat(changes(2, set(change("answer", "dtu", "DISSENT")), set(change("answer", "dtu", "SILENT")))).containsExactly(
                "The outcome would have been different if Technical University of Denmark had dissented or had not answered.");
        assertThat(changes(2, set(change("answer", "dtu", "DISSENT")), set(change("answer", "ku", "DISSENT")))).containsExactly(
                "The outcome would have been different if Technical University of Denmark or University of Copenhagen had dissented.");
        assertThat(changes(2, set(change("answer", "dtu", "DISSENT")), set(change("answer", "ku", "SILENT")))).hasSize(2);
    }

    @Test
    void a_pair_is_told_as_a_pair_and_an_amount_as_money() {
        assertThat(changes(2, set(change("dulyConvened", "", "true"), change("share", "ku", "123400")))).containsExactly(
                "The outcome would have been different if the general assembly had been duly convened and University of Copenhagen had received DKK 1,234.");
    }

    @Test
    void twenty_pairs_are_told_and_of_more_their_number() {
        Counterfactual[] pairs = IntStream.range(0, 22).mapToObj(i -> set(change("dulyConvened", "", "true"), change("share", "ku", i + "00"))).toArray(Counterfactual[]::new);
        assertThat(changes(2, List.of(pairs).subList(0, 20).toArray(Counterfactual[]::new))).hasSize(20);
        assertThat(changes(2, pairs)).hasSize(21).endsWith("Besides, 2 other pairs of changes would have changed the outcome.");
    }

    @Test
    void a_note_says_whether_another_reading_decides_does_not_or_cannot_be_told() {
        assertThat(note("NONE", new OtherReading("ALLOWED", true))).startsWith("A-29: May somebody speak for two parties or by proxy? Reading applied: no;")
                .endsWith("under the reading \u201cyes\u201d the outcome would have been: adopted.");
        assertThat(note("NONE", new OtherReading("ALLOWED", false))).endsWith("Another reading would not change the outcome in this case.");
        assertThat(note("NONE", new OtherReading("ALLOWED", false), new OtherReading("X", null)))
                .endsWith("The facts of the case do not fully show what another reading would have meant.");
        assertThat(note("OF_OLD", new OtherReading("ALLOWED", false))).contains("Reading applied: OF_OLD.");
    }

    @Test
    void silence_findings_and_lint_have_their_words() {
        LawFailure silence = LawFailure.silence(List.of("WRITTEN", "PHYSICAL"), List.of(), List.of());
        assertThat(Explainer.failure(silence, Cases.PROFILE, Locale.ENGLISH)).isEqualTo("The statutes give no answer (in writing and in person). Nothing can be decided until they do.");
        LintFinding gap = new LintFinding(Severity.ERROR, "NO_RULE_ADOPTS", List.of(), "/decisionRules", Map.of("cases", 1234L, "words", List.of("WRITTEN")));
        assertThat(Explainer.lint(gap, Cases.PROFILE, Locale.ENGLISH)).isEqualTo("No decision rule says how anything is adopted in 1,234 cases: in writing.");
        Finding finding = new Finding("AM-6", "6.2", "UNSAID_WHICH_PREVAILS", false, Map.of("number", 2L, "rate", "2.820", "amountOre", 100L));
        assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.ENGLISH)).isEqualTo(new Reason("AM-6", "\u00a7 6 stk. 2", true,
                "Item 2 states both the rate of DKK 2.820 per inhabitant and the amount of DKK 1, but not which of them prevails."));
    }

    @Test
    void pages_take_their_texts_with_or_without_an_association() {
        Messages messages = Messages.of(Cases.PROFILE, Locale.ENGLISH);
        assertThat(messages.language()).isEqualTo("en");
        assertThat(messages.say("change.two", "first", "dtu", "second", "4.6")).isEqualTo("The outcome would have been different if Technical University of Denmark and \u00a7 4 stk. 6.");
        assertThat(Messages.plain(Locale.ENGLISH).say("change.two", "first", "dtu", "second", 4)).isEqualTo("The outcome would have been different if dtu and 4.");
        assertThat(messages.rule("GA-10")).isPresent();
        assertThat(messages.rule("GA-99")).isEmpty();
        assertThatThrownBy(() -> messages.say("no.such")).isInstanceOf(IllegalStateException.class).hasMessage("no message no.such in en");
    }
}
