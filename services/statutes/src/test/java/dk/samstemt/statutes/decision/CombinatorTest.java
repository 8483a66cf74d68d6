package dk.samstemt.statutes.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every building block at its limits, and every tree that is none with its place. */
class CombinatorTest {

    @SuppressWarnings("unchecked")
    static Combinator rule(String json) {
        return Combinator.read((Map<String, Object>) Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    /** So many for, against, abstaining and absent, each its own party, all of class m. */
    static Stances votes(int yes, int no, int blank, int absent) {
        List<Vote> all = new ArrayList<>();
        add(all, yes, Stance.FOR, "m");
        add(all, no, Stance.AGAINST, "m");
        add(all, blank, Stance.ABSTAINS, "m");
        add(all, absent, Stance.ABSENT, "m");
        return new Stances(all);
    }

    private static void add(List<Vote> all, int count, Stance stance, String partyClass) {
        for (int i = 0; i < count; i++) {
            String id = partyClass + all.size();
            all.add(new Vote(id, id, partyClass, stance));
        }
    }

    static Stances of(String... partyAndStance) {
        List<Vote> all = new ArrayList<>();
        for (String one : partyAndStance) {
            String[] word = one.split(" ");
            all.add(new Vote(word[0], word[0].replaceAll("-.*", ""), word[0].substring(0, 1), Stance.valueOf(word[1])));
        }
        return new Stances(all, Map.of("CHAIR", "a1"), 2);
    }

    @ParameterizedTest
    @CsvSource({"AGREEMENT_OF_ALL,3,0,0,0,true", "AGREEMENT_OF_ALL,2,0,0,1,false", "AGREEMENT_OF_ALL,2,0,1,0,false", "AGREEMENT_OF_ALL,0,0,0,0,false",
        "AGREEMENT_OF_PRESENT,1,0,5,3,true", "AGREEMENT_OF_PRESENT,0,0,5,0,false", "AGREEMENT_OF_PRESENT,8,1,0,0,false",
        "UNANIMITY_OF_PRESENT,3,0,0,9,true", "UNANIMITY_OF_PRESENT,3,0,1,0,false", "UNANIMITY_OF_PRESENT,0,0,0,4,false",
        "NOBODY_AGAINST,0,0,0,4,true", "NOBODY_AGAINST,0,0,0,0,true", "NOBODY_AGAINST,9,1,0,0,false"})
    void unanimity_of_all_entitled_agreement_of_those_present_and_nobody_against_are_different_rules(String op, int yes, int no, int blank, int absent, boolean met) {
        assertThat(rule("{'op':'" + op + "'}").met(votes(yes, no, blank, absent))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"VOTES_CAST,2,1,9,9,true", "VOTES_CAST,2,2,0,0,false", "VOTES_CAST,0,0,3,0,false", "PRESENT,2,1,0,9,true", "PRESENT,2,1,1,0,false",
        "ENTITLED,5,0,0,4,true", "ENTITLED,4,0,0,4,false", "ON_ROLL,5,0,0,4,true", "ON_ROLL,4,0,0,4,false"})
    void a_simple_majority_is_more_than_half_of_the_base_it_names(String base, int yes, int no, int blank, int absent, boolean met) {
        assertThat(rule("{'op':'SIMPLE_MAJORITY','base':'" + base + "'}").met(votes(yes, no, blank, absent))).isEqualTo(met);
    }

    @Test
    void a_majority_of_seats_counts_those_without_a_vote() {
        Stances nine = votes(5, 4, 0, 0);
        assertThat(rule("{'op':'SIMPLE_MAJORITY','base':'SEATS'}").met(new Stances(nine.votes(), Map.of(), 2))).isFalse();
        assertThat(rule("{'op':'SIMPLE_MAJORITY','base':'SEATS'}").met(new Stances(votes(6, 3, 0, 0).votes(), Map.of(), 2))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2,3,AT_LEAST,6,3,true", "2,3,AT_LEAST,5,3,false", "2,3,MORE_THAN,6,3,false", "2,3,MORE_THAN,7,3,true", "2,3,AT_LEAST,67,33,true",
        "2,3,AT_LEAST,66,34,false", "3,4,AT_LEAST,3,1,true", "1,1,AT_LEAST,5,0,true", "1,1,AT_LEAST,5,1,false", "1,2,AT_LEAST,5,5,true", "1,2,AT_LEAST,0,0,false",
        "1,3,AT_LEAST,1,2,true", "333333,1000000,AT_LEAST,1,2,true"})
    void a_qualified_majority_is_compared_by_multiplying(int numerator, int denominator, String comparison, int yes, int no, boolean met) {
        Measure found = rule("{'op':'QUALIFIED_MAJORITY','numerator':" + numerator + ",'denominator':" + denominator + ",'comparison':'" + comparison
                + "','base':'VOTES_CAST'}").test(votes(yes, no, 1, 1));
        assertThat(found.met()).isEqualTo(met);
        assertThat(met).isEqualTo(yes >= (long) found.values().get("needed") && yes > 0);
        assertThat(found.values()).containsEntry("numerator", (long) numerator).containsEntry("denominator", (long) denominator)
                .containsEntry("comparison", comparison).containsEntry("base", (long) yes + no).containsEntry("for", (long) yes);
    }

    @Test
    void the_smallest_number_that_is_enough_is_said_right_for_every_share_and_base() {
        for (int denominator = 1; denominator <= 7; denominator++) {
            for (int numerator = 1; numerator <= denominator; numerator++) {
                for (Share.Comparison comparison : Share.Comparison.values()) {
                    Share share = new Share(numerator, denominator, comparison);
                    for (long whole = 1; whole <= 30; whole++) {
                        long needed = share.needed(whole);
                        assertThat(share.reached(needed, whole)).isTrue();
                        assertThat(share.reached(needed - 1, whole)).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void mandatory_votes_are_asked_of_each_party_of_one_of_k_of_and_of_classes() {
        Stances stances = of("a1-1 FOR", "a1-2 AGAINST", "a2-1 FOR", "b1-1 ABSTAINS", "b2-1 FOR", "c1 ABSENT");
        assertThat(rule("{'op':'FOR_FROM_EACH','classes':['a']}").met(stances)).isTrue();
        assertThat(rule("{'op':'FOR_FROM_EACH','classes':['a','b']}").test(stances).values()).containsEntry("missing", List.of("b1"));
        assertThat(rule("{'op':'FOR_FROM_ONE_OF','classes':['b']}").met(stances)).isTrue();
        assertThat(rule("{'op':'FOR_FROM_ONE_OF','classes':['c']}").met(stances)).isFalse();
        assertThat(rule("{'op':'FOR_FROM_AT_LEAST','count':3,'classes':['a','b']}").met(stances)).isTrue();
        assertThat(rule("{'op':'FOR_FROM_AT_LEAST','count':4,'classes':['a','b']}").met(stances)).isFalse();
        assertThat(rule("{'op':'FOR_FROM_EACH_CLASS','classes':['a','b']}").met(stances)).isTrue();
        assertThat(rule("{'op':'FOR_FROM_EACH_CLASS','classes':['a','b','c']}").test(stances).values()).containsEntry("missing", List.of("c")).containsEntry("for", 2L);
        assertThat(rule("{'op':'FOR_FROM_CLASSES','count':2,'classes':['a','b','c']}").met(stances)).isTrue();
    }

    @Test
    void a_tie_is_decided_by_the_chair_and_never_instead_of_a_mandatory_vote() {
        String tie = "{'op':'MAJORITY_WITH_CASTING_VOTE','base':'VOTES_CAST','office':'CHAIR'}";
        assertThat(rule(tie).met(of("a1 FOR", "a2 AGAINST"))).isTrue();
        assertThat(rule(tie).test(of("a1 AGAINST", "a2 FOR"))).isEqualTo(Measure.of("TIE", false, "for", 1L, "office", "CHAIR"));
        assertThat(rule(tie).met(of("a1 ABSTAINS", "a2 FOR", "a3 AGAINST"))).isFalse();
        assertThat(rule(tie).met(of("a1 FOR", "a2 AGAINST", "a3 AGAINST"))).isFalse();
        assertThat(rule(tie).met(of("a1 AGAINST", "a2 FOR", "a3 FOR"))).isTrue();
        assertThat(rule(tie).met(of("a1 ABSTAINS", "a2 ABSENT"))).isFalse();
        Combinator both = rule("{'op':'ALL_OF','rules':[" + tie + ",{'op':'FOR_FROM_EACH','classes':['b']}]}");
        Measure found = both.test(of("a1 FOR", "b1 AGAINST"));
        assertThat(found.met()).isFalse();
        assertThat(found.failures()).extracting(Measure::code).containsExactly("FOR_FROM_EACH");
        for (String blank : new String[] {"", " "}) {
            assertThatThrownBy(() -> rule("{'op':'MAJORITY_WITH_CASTING_VOTE','base':'VOTES_CAST','office':'" + blank + "'}")).hasMessageContaining("a word is expected");
        }
        assertThatThrownBy(() -> rule("{'op':'MAJORITY_WITH_CASTING_VOTE','base':'VOTES_CAST','office':'CHAIR','rule':{'op':'FOR_FROM_EACH','classes':['b']}}"))
                .hasMessageContaining("unknown member");
        Combinator without = rule("{'op':'WITHOUT','classes':['a'],'matter':'x','rule':" + tie + "}");
        assertThat(without.met(of("a1 FOR", "b1 FOR", "b2 AGAINST"))).isFalse();
        Combinator party = rule("{'op':'CASTING_VOTE','party':'a2'}");
        assertThat(party.met(of("a1 AGAINST", "a2 FOR"))).isTrue();
        assertThat(party.met(of("a1 FOR", "a2 AGAINST"))).isFalse();
        assertThat(party.met(of("a1 FOR", "a2 ABSENT"))).isTrue();
    }

    @Test
    void where_nobody_votes_there_is_no_tie_for_the_chair_to_break() {
        Measure none = rule("{'op':'MAJORITY_WITH_CASTING_VOTE','base':'VOTES_CAST','office':'CHAIR'}").test(of("a1 ABSTAINS", "b1 ABSENT"));
        assertThat(none.met()).isFalse();
        assertThat(none.code()).isNotEqualTo("TIE");
    }

    @Test
    void one_of_several_is_said_otherwise_than_two_of_several() {
        Stances stances = of("a1 FOR", "b1 FOR");
        assertThat(rule("{'op':'FOR_FROM_AT_LEAST','count':1,'classes':['a','b']}").test(stances).code()).isEqualTo("FOR_FROM_ONE_OF");
        assertThat(rule("{'op':'FOR_FROM_AT_LEAST','count':2,'classes':['a','b']}").test(stances).code()).isEqualTo("FOR_FROM_AT_LEAST");
    }

    @Test
    void a_rule_tells_the_classes_it_speaks_of_and_the_rules_inside_it() {
        Combinator one = rule("{'op':'FOR_FROM_CLASSES','count':1,'classes':['c']}");
        assertThat(one.ownClasses()).containsExactly("c");
        assertThat(rule("{'op':'FOR_FROM_AT_LEAST','count':1,'classes':['a']}").ownClasses()).containsExactly("a");
        for (Combinator outer : List.of(new Within(Set.of("a"), one), new Without(Set.of("a"), "house", one))) {
            assertThat(outer.ownClasses()).containsExactly("a");
            assertThat(outer.parts()).containsExactly(one);
        }
    }

    @Test
    void attendance_is_counted_by_number_or_share_of_voters_or_parties() {
        Stances stances = of("a1-1 FOR", "a1-2 ABSTAINS", "a2 ABSENT", "b1 AGAINST");
        assertThat(rule("{'op':'PRESENCE_OF_EACH'}").test(stances).values()).containsEntry("missing", List.of("a2"));
        assertThat(rule("{'op':'PRESENCE_OF_EACH'}").met(votes(1, 1, 1, 0))).isTrue();
        assertThat(rule("{'op':'PRESENCE_OF_EACH'}").met(votes(0, 0, 0, 0))).isFalse();
        assertThat(rule("{'op':'PRESENT_AT_LEAST','count':3,'of':'VOTERS'}").met(stances)).isTrue();
        assertThat(rule("{'op':'PRESENT_AT_LEAST','count':3,'of':'PARTIES'}").met(stances)).isFalse();
        assertThat(rule("{'op':'PRESENT_SHARE','numerator':1,'denominator':2,'comparison':'AT_LEAST','of':'VOTERS'}").met(votes(2, 0, 0, 2))).isTrue();
        assertThat(rule("{'op':'PRESENT_SHARE','numerator':1,'denominator':2,'comparison':'MORE_THAN','of':'VOTERS'}").met(votes(2, 0, 0, 2))).isFalse();
        assertThat(rule("{'op':'PRESENT_SHARE','numerator':2,'denominator':3,'comparison':'AT_LEAST','of':'PARTIES'}").met(stances)).isTrue();
        assertThat(rule("{'op':'PRESENT_SHARE','numerator':2,'denominator':3,'comparison':'AT_LEAST','of':'VOTERS'}").test(stances).values())
                .containsEntry("present", 3L).containsEntry("base", 4L).containsEntry("needed", 3L).containsEntry("counted", "VOTERS");
    }

    @Test
    void two_thirds_of_one_class_and_more_than_half_of_another_and_one_for_in_each_is_data_only() {
        Combinator both = rule("{'op':'ALL_OF','rules':[{'op':'WITHIN','classes':['a'],'rule':{'op':'QUALIFIED_MAJORITY','numerator':2,'denominator':3,"
                + "'comparison':'AT_LEAST','base':'ENTITLED'}},{'op':'WITHIN','classes':['b'],'rule':{'op':'SIMPLE_MAJORITY','base':'ENTITLED'}},"
                + "{'op':'FOR_FROM_EACH_CLASS','classes':['a','b']}]}");
        assertThat(both.classes()).containsExactly("a", "b");
        assertThat(both.met(of("a1 FOR", "a2 FOR", "a3 AGAINST", "b1 FOR", "b2 FOR", "b3 AGAINST"))).isTrue();
        assertThat(both.met(of("a1 FOR", "a2 ABSENT", "a3 AGAINST", "b1 FOR", "b2 FOR", "b3 FOR"))).isFalse();
        Measure half = both.test(of("a1 FOR", "a2 FOR", "a3 FOR", "b1 FOR", "b2 AGAINST"));
        assertThat(half.failures()).extracting(Measure::code).containsExactly("SIMPLE_MAJORITY");
        Combinator any = rule("{'op':'ANY_OF','rules':[{'op':'AGREEMENT_OF_ALL'},{'op':'SIMPLE_MAJORITY','base':'PRESENT'}]}");
        assertThat(any.met(votes(2, 1, 0, 5))).isTrue();
        assertThat(any.met(votes(1, 1, 0, 5))).isFalse();
        assertThat(any.parts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'op':'MOST'}|/op", "{}|/op", "{'op':'SIMPLE_MAJORITY'}|/base", "{'op':'SIMPLE_MAJORITY','base':'ALL'}|/base",
        "{'op':'AGREEMENT_OF_ALL','base':'PRESENT'}|/base", "{'op':'QUALIFIED_MAJORITY','numerator':2,'denominator':0,'comparison':'AT_LEAST','base':'PRESENT'}|/denominator",
        "{'op':'QUALIFIED_MAJORITY','numerator':4,'denominator':3,'comparison':'AT_LEAST','base':'PRESENT'}|/numerator",
        "{'op':'QUALIFIED_MAJORITY','numerator':3,'denominator':3,'comparison':'MORE_THAN','base':'PRESENT'}|/numerator",
        "{'op':'QUALIFIED_MAJORITY','numerator':0,'denominator':3,'comparison':'AT_LEAST','base':'PRESENT'}|/numerator",
        "{'op':'QUALIFIED_MAJORITY','numerator':1,'denominator':1000001,'comparison':'AT_LEAST','base':'PRESENT'}|/denominator",
        "{'op':'QUALIFIED_MAJORITY','numerator':'2/3','denominator':3,'comparison':'AT_LEAST','base':'PRESENT'}|/numerator",
        "{'op':'QUALIFIED_MAJORITY','numerator':2,'denominator':3,'base':'PRESENT'}|/comparison", "{'op':'FOR_FROM_EACH','classes':[]}|/classes",
        "{'op':'FOR_FROM_EACH','classes':['a','a']}|/classes/1", "{'op':'FOR_FROM_EACH','classes':[1]}|/classes/0", "{'op':'FOR_FROM_CLASSES','count':3,'classes':['a','b']}|/count",
        "{'op':'FOR_FROM_AT_LEAST','count':0,'classes':['a']}|/count", "{'op':'PRESENT_AT_LEAST','count':3,'of':'PEOPLE'}|/of", "{'op':'ALL_OF','rules':[]}|/rules",
        "{'op':'ALL_OF','rules':[{'op':'AGREEMENT_OF_ALL'},7]}|/rules/1", "{'op':'ANY_OF','rules':[{'op':'WITHIN','classes':['a'],'rule':{'op':'NO'}}]}|/rules/0/rule/op",
        "{'op':'WITHIN','classes':['a']}|/rule"})
    void what_is_no_rule_or_could_never_be_met_is_refused_at_its_place(String json, String pointer) {
        assertThatThrownBy(() -> rule(json)).isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.pointer()).isEqualTo(pointer));
    }
}
