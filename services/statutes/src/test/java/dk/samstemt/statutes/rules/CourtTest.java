package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a court asks its rules, on facts that say which rules apply and what they answer. */
class CourtTest {

    private static final Law LAW = Law.of(Cases.PROFILE);

    /** Ids of the rules that apply, and of those that say no. */
    private record Matter(List<String> applying, List<String> refusing) {

        Matter applying(String... ids) {
            return new Matter(List.of(ids), refusing);
        }
    }

    private record Toy(String id) implements Rule<Matter> {

        @Override
        public boolean applies(Matter facts) {
            return facts.applying().contains(id);
        }

        @Override
        public Verdict ask(Matter facts, Law law) {
            return Verdict.of(!facts.refusing().contains(id));
        }
    }

    private static Court<Matter> court(Alternatives<Matter> alternatives, String... ids) {
        return new Court<>(RulingKind.DECISION_ADOPTED, Matter.class, Stream.of(ids).<Rule<Matter>>map(Toy::new).toList(), alternatives);
    }

    private static Court<Matter> court(String... ids) {
        return court((facts, law) -> List.of(), ids);
    }

    private static Matter matter(String... applying) {
        return new Matter(List.of(applying), List.of());
    }

    private static LawFailure failure(Court<Matter> court, Matter facts) {
        try {
            court.answer(facts, LAW);
            throw new AssertionError("answered");
        } catch (LawFailure none) {
            return none;
        }
    }

    @Test
    void a_court_that_any_rule_decides_answers_as_soon_as_one_applies() {
        Court<Matter> court = court("GA-9", "AM-1");
        assertThat(court.asks(matter("AM-1"), LAW)).isTrue();
        assertThat(court.answer(matter("AM-1"), LAW)).isTrue();
        assertThat(court.answer(new Matter(List.of("AM-1", "GA-9"), List.of("GA-9")), LAW)).isFalse();
        assertThat(court.asks(matter(), LAW)).isFalse();
    }

    @Test
    void a_court_with_deciding_rules_is_silent_where_only_others_apply() {
        Court<Matter> court = court("GA-10", "AM-1", "GA-9").decidedBy("GA-9", "GA-10");
        assertThat(court.kind()).isEqualTo(RulingKind.DECISION_ADOPTED);
        assertThat(court.ruleIds()).containsExactly("GA-10", "AM-1", "GA-9");
        assertThat(court.asks(matter("AM-1"), LAW)).isFalse();
        assertThat(court.asks(matter("AM-1", "GA-9"), LAW)).isTrue();
        assertThatThrownBy(() -> court.answer(matter("AM-1"), LAW)).isInstanceOf(LawFailure.class);
    }

    @Test
    void silence_names_the_question_the_rules_that_would_decide_and_their_provisions() {
        LawFailure of = failure(court("GA-9", "AM-1", "GA-10").decidedBy("GA-9", "GA-10"), matter("AM-1"));
        assertThat(of.reason()).isEqualTo(LawFailure.Reason.NO_RULE_APPLIES);
        assertThat(of.question()).containsExactly("DECISION_ADOPTED");
        assertThat(of.rules()).containsExactly("GA-10", "GA-9");
        assertThat(of.provisions()).isNotEmpty().doesNotHaveDuplicates()
                .containsAll(LAW.provisions("GA-9")).containsAll(LAW.provisions("GA-10")).doesNotContainAnyElementsOf(LAW.provisions("DI-3"));
        assertThat(failure(court("GA-9", "AM-1"), matter()).rules()).containsExactly("GA-9", "AM-1");
    }

    @Test
    void a_rule_the_statutes_do_not_lay_down_is_never_asked() {
        assertThat(court("GA-9", "XX-1").answer(new Matter(List.of("GA-9", "XX-1"), List.of("XX-1")), LAW)).isTrue();
        assertThat(court("XX-1").asks(matter("XX-1"), LAW)).isFalse();
        assertThat(court("GA-9", "XX-1").laidDown(LAW)).containsExactly("GA-9");
        assertThat(court("GA-9", "XX-1").decidedBy("XX-1").laidDown(LAW)).isEmpty();
    }

    @Test
    void facts_on_which_the_statutes_are_silent_would_not_have_changed_the_answer() {
        Alternatives<Matter> silence = (facts, law) -> List.of(Choices.among("applying", "all", List.of("none"), (now, none) -> now.applying(new String[0])));
        assertThat(court(silence, "GA-9").rule(matter("GA-9"), LAW).counterfactuals()).isEmpty();
        assertThat(court(silence, "GA-9").rule(new Matter(List.of("GA-9"), List.of("GA-9")), LAW).counterfactuals()).isEmpty();
    }

    /** A rule that applies and finds the statutes silent. */
    private record Mute(String id) implements Rule<Matter> {

        @Override
        public boolean applies(Matter facts) {
            return facts.applying().contains(id);
        }

        @Override
        public Verdict ask(Matter facts, Law law) {
            throw LawFailure.silence(List.of("DECISION_ADOPTED"), List.of(id), List.of());
        }
    }

    @Test
    void facts_on_which_a_rule_that_applies_finds_silence_would_not_have_changed_the_answer_either() {
        Alternatives<Matter> silence = (facts, law) -> List.of(Choices.among("applying", "GA-9", List.of("GA-10"), (now, other) -> now.applying(other)));
        Court<Matter> court = new Court<>(RulingKind.DECISION_ADOPTED, Matter.class, List.of(new Toy("GA-9"), new Mute("GA-10")), silence);
        assertThat(court.rule(matter("GA-9"), LAW).counterfactuals()).isEmpty();
        assertThat(court.rule(new Matter(List.of("GA-9"), List.of("GA-9")), LAW).counterfactuals()).isEmpty();
        assertThatThrownBy(() -> court.answer(matter("GA-10"), LAW)).isInstanceOf(LawFailure.class);
    }

    /** Rests on how weeks are counted, and says nothing where they are counted otherwise. */
    private record Silent() implements Rule<Matter> {

        @Override
        public String id() {
            return "GA-9";
        }

        @Override
        public boolean applies(Matter facts) {
            return true;
        }

        @Override
        public Verdict ask(Matter facts, Law law) {
            if (law.reads("A-2", "CLEAR_DAYS")) {
                throw LawFailure.silence(List.of("DECISION_ADOPTED"), List.of("GA-9"), List.of());
            }
            return Verdict.of(true).relyingOn("A-2");
        }
    }

    @Test
    void under_a_reading_on_which_the_statutes_are_silent_there_is_no_other_answer() {
        Court<Matter> court = new Court<>(RulingKind.DECISION_ADOPTED, Matter.class, List.of(new Silent()), (facts, law) -> List.of());
        assertThat(court.rule(matter(), LAW).interpretations()).singleElement().satisfies(relied -> {
            assertThat(relied.decides()).isFalse();
            assertThat(relied.others()).singleElement().satisfies(other -> assertThat(other.answer()).isNull());
        });
    }

    @Test
    void while_a_rule_that_refused_refuses_the_others_are_not_asked_again() {
        List<String> asked = new ArrayList<>();
        Court<Matter> court = new Court<>(RulingKind.DECISION_ADOPTED, Matter.class, Stream.of("GA-9", "GA-10").<Rule<Matter>>map(id -> new Heard(new Toy(id), asked)).toList(),
                (facts, law) -> List.of(Choices.among("other", "one", List.of("two", "three", "four"), (now, other) -> now)));
        assertThat(court.rule(new Matter(List.of("GA-9", "GA-10"), List.of("GA-10")), LAW).yes()).isFalse();
        long once = asked.stream().filter("GA-9"::equals).count();
        assertThat(asked.stream().filter("GA-10"::equals).count()).isEqualTo(once + 3);
    }

    private record Heard(Toy rule, List<String> asked) implements Rule<Matter> {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public boolean applies(Matter facts) {
            return rule.applies(facts);
        }

        @Override
        public Verdict ask(Matter facts, Law law) {
            asked.add(rule.id());
            return rule.ask(facts, law);
        }
    }

    @Test
    void facts_that_turn_the_answer_would_have_changed_it() {
        Alternatives<Matter> otherRule = (facts, law) -> List.of(Choices.among("applying", "GA-9", List.of("GA-10"), (now, other) -> now.applying(other)));
        assertThat(court(otherRule, "GA-9", "GA-10").rule(new Matter(List.of("GA-9"), List.of("GA-9")), LAW).counterfactuals())
                .singleElement().satisfies(set -> assertThat(set.changes()).singleElement().satisfies(change -> assertThat(change.to()).isEqualTo("GA-10")));
        assertThat(court(otherRule, "GA-9", "GA-10").rule(matter("GA-9"), LAW).counterfactuals()).isEmpty();
    }
}
