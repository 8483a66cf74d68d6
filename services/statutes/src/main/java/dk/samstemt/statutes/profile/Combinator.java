package dk.samstemt.statutes.profile;

import dk.samstemt.json.JsonDefect;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a decision comes about, composed of a few building blocks. The tree has {@code op} and that block's own members.
 */
public sealed interface Combinator permits Combinator.AgreementOfAll, Combinator.AgreementOfPresent,
        Combinator.SimpleMajority, Combinator.ForFromEach, Combinator.ForFromOneOf, Combinator.PresenceOfEach,
        Combinator.CastingVote, Combinator.Without, Combinator.AllOf {

    /** Whether the stances meet it. */
    boolean met(Stances stances);

    /** The classes it names. */
    default Set<String> classes() {
        return Set.of();
    }

    /**
     * Reads a combinator.
     *
     * @throws JsonDefect if the tree is none
     */
    static Combinator read(Map<String, Object> tree) {
        return CombinatorReader.read(tree);
    }

    /** Everybody on the roll is for. */
    record AgreementOfAll() implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return stances.onRoll() > 0 && stances.count(Stance.FOR) == stances.onRoll();
        }
    }

    /** Of those present nobody is against and somebody is for. */
    record AgreementOfPresent() implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return stances.count(Stance.AGAINST) == 0 && stances.count(Stance.FOR) > 0;
        }
    }

    /** More than half of a named base is for. */
    record SimpleMajority(Base base) implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return 2 * stances.count(Stance.FOR) > base.of(stances);
        }
    }

    /** At least one for from each party of each of these classes. */
    record ForFromEach(Set<String> classes) implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return stances.of(classes).values().stream().allMatch(stance -> stance == Stance.FOR);
        }
    }

    /** At least one for from anywhere in these classes. */
    record ForFromOneOf(Set<String> classes) implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return stances.of(classes).containsValue(Stance.FOR);
        }
    }

    /** Each party on the roll is present. */
    record PresenceOfEach() implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return stances.onRoll() > 0 && stances.count(Stance.ABSENT) == 0;
        }
    }

    /** A tie is decided by one party's stance. */
    record CastingVote(String party) implements Combinator {

        @Override
        public boolean met(Stances stances) {
            long lead = stances.count(Stance.FOR) - stances.count(Stance.AGAINST);
            return lead > 0 || lead == 0 && stances.byParty().get(party) == Stance.FOR;
        }
    }

    /** A combinator on matters on which classes do not take part. */
    record Without(Set<String> without, String matter, Combinator rule) implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return rule.met(stances.without(without));
        }

        @Override
        public Set<String> classes() {
            return CombinatorReader.union(without, rule.classes());
        }
    }

    /** All of several. */
    record AllOf(List<Combinator> rules) implements Combinator {

        @Override
        public boolean met(Stances stances) {
            return rules.stream().allMatch(rule -> rule.met(stances));
        }

        @Override
        public Set<String> classes() {
            return rules.stream().map(Combinator::classes).reduce(Set.of(), CombinatorReader::union);
        }
    }
}
