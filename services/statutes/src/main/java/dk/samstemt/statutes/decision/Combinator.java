package dk.samstemt.statutes.decision;

import dk.samstemt.json.JsonDefect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a decision comes about, composed of a few building blocks. In a profile it is a tree with {@code op} and that block's own
 * members; which there are is listed in {@code CombinatorReader}. All figures are whole numbers and compared exactly.
 */
public sealed interface Combinator permits AgreementOfAll, AgreementOfPresent, UnanimityOfPresent, NobodyAgainst, Majority,
        MajorityWithCastingVote, CastingVote, ForFromEach, ForFromAtLeast, ForFromClasses, PresenceOfEach, PresentAtLeast,
        PresentShare, Within, Without, AllOf, AnyOf {

    /** Whether the stances meet it, and why. */
    Measure test(Stances stances);

    /** Whether the stances meet it. */
    default boolean met(Stances stances) {
        return test(stances).met();
    }

    /** The classes it names itself, without those of the blocks within it. */
    default Set<String> ownClasses() {
        return Set.of();
    }

    /** The blocks within it. */
    default List<Combinator> parts() {
        return List.of();
    }

    /** The classes named anywhere in it. */
    default Set<String> classes() {
        Set<String> all = new TreeSet<>(ownClasses());
        parts().forEach(part -> all.addAll(part.classes()));
        return all;
    }

    /**
     * Reads a combinator.
     *
     * @throws JsonDefect if the tree is none or one that nothing could ever meet, with the pointer within the tree
     */
    static Combinator read(Map<String, Object> tree) {
        return CombinatorReader.read(tree);
    }
}
