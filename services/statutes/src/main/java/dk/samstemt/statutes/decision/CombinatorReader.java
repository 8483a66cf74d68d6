package dk.samstemt.statutes.decision;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads combinators from trees. Every block is listed here with its members. */
final class CombinatorReader {

    private static final Map<String, Function<Block, Combinator>> BLOCKS = Map.ofEntries(
            Map.entry("AGREEMENT_OF_ALL", block -> new AgreementOfAll()),
            Map.entry("AGREEMENT_OF_PRESENT", block -> new AgreementOfPresent()),
            Map.entry("UNANIMITY_OF_PRESENT", block -> new UnanimityOfPresent()),
            Map.entry("NOBODY_AGAINST", block -> new NobodyAgainst()),
            Map.entry("SIMPLE_MAJORITY", block -> new Majority(Share.HALF, block.base())),
            Map.entry("QUALIFIED_MAJORITY", block -> new Majority(block.share(), block.base())),
            Map.entry("MAJORITY_WITH_CASTING_VOTE", block -> new MajorityWithCastingVote(block.base(), block.text("office"))),
            Map.entry("CASTING_VOTE", block -> new CastingVote(block.text("party"))),
            Map.entry("FOR_FROM_EACH", block -> new ForFromEach(block.classes())),
            Map.entry("FOR_FROM_ONE_OF", block -> new ForFromAtLeast(1, block.classes())),
            Map.entry("FOR_FROM_AT_LEAST", block -> new ForFromAtLeast(block.count(), block.classes())),
            Map.entry("FOR_FROM_EACH_CLASS", block -> new ForFromClasses(block.classes().size(), block.classes())),
            Map.entry("FOR_FROM_CLASSES", block -> new ForFromClasses(block.countUpTo(block.classes().size()), block.classes())),
            Map.entry("PRESENCE_OF_EACH", block -> new PresenceOfEach()),
            Map.entry("PRESENT_AT_LEAST", block -> new PresentAtLeast(block.count(), block.constant("of", Counted.class))),
            Map.entry("PRESENT_SHARE", block -> new PresentShare(block.share(), block.constant("of", Counted.class))),
            Map.entry("WITHIN", block -> new Within(block.classes(), block.rule())),
            Map.entry("WITHOUT", block -> new Without(block.classes(), block.text("matter"), block.rule())),
            Map.entry("ALL_OF", block -> new AllOf(block.rules())),
            Map.entry("ANY_OF", block -> new AnyOf(block.rules())));

    private CombinatorReader() {
    }

    static Combinator read(Map<String, Object> tree) {
        return read(tree, "");
    }

    static Combinator read(Map<?, ?> tree, String pointer) {
        Block block = new Block(tree, pointer);
        Function<Block, Combinator> made = BLOCKS.get(block.text("op"));
        if (made == null) {
            throw block.refused("op", "not a combinator: " + block.text("op") + "; known are " + new TreeSet<>(BLOCKS.keySet()));
        }
        Combinator combinator = made.apply(block);
        block.refuseUnread();
        return combinator;
    }
}
