package dk.samstemt.statutes.profile;

import dk.samstemt.json.JsonDefect;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads combinators from trees. */
final class CombinatorReader {

    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "AGREEMENT_OF_ALL", Set.of(),
            "AGREEMENT_OF_PRESENT", Set.of(),
            "PRESENCE_OF_EACH", Set.of(),
            "SIMPLE_MAJORITY", Set.of("base"),
            "FOR_FROM_EACH", Set.of("classes"),
            "FOR_FROM_ONE_OF", Set.of("classes"),
            "CASTING_VOTE", Set.of("party"),
            "WITHOUT", Set.of("classes", "matter", "rule"),
            "ALL_OF", Set.of("rules"));

    private CombinatorReader() {
    }

    static Combinator read(Map<String, Object> tree) {
        Object op = tree.get("op");
        Set<String> members = op instanceof String name ? MEMBERS.get(name) : null;
        if (members == null || !tree.keySet().equals(union(members, Set.of("op")))) {
            throw JsonDefect.at("", "not a combinator: " + op);
        }
        try {
            return make((String) op, tree);
        } catch (ClassCastException | IllegalArgumentException e) {
            throw JsonDefect.at("", "a member of " + op + " has the wrong form");
        }
    }

    private static Combinator make(String op, Map<String, Object> tree) {
        return switch (op) {
            case "AGREEMENT_OF_ALL" -> new Combinator.AgreementOfAll();
            case "AGREEMENT_OF_PRESENT" -> new Combinator.AgreementOfPresent();
            case "PRESENCE_OF_EACH" -> new Combinator.PresenceOfEach();
            case "SIMPLE_MAJORITY" -> new Combinator.SimpleMajority(Base.valueOf((String) tree.get("base")));
            case "FOR_FROM_EACH" -> new Combinator.ForFromEach(classes(tree));
            case "FOR_FROM_ONE_OF" -> new Combinator.ForFromOneOf(classes(tree));
            case "CASTING_VOTE" -> new Combinator.CastingVote((String) tree.get("party"));
            case "WITHOUT" -> new Combinator.Without(classes(tree), (String) tree.get("matter"), nested(tree.get("rule")));
            default -> new Combinator.AllOf(((List<?>) tree.get("rules")).stream().map(CombinatorReader::nested).toList());
        };
    }

    @SuppressWarnings("unchecked")
    private static Combinator nested(Object tree) {
        return read((Map<String, Object>) tree);
    }

    private static Set<String> classes(Map<String, Object> tree) {
        Set<String> classes = new HashSet<>();
        ((List<?>) tree.get("classes")).forEach(name -> classes.add((String) name));
        return Set.copyOf(classes);
    }

    static Set<String> union(Set<String> one, Set<String> two) {
        Set<String> all = new HashSet<>(one);
        all.addAll(two);
        return Set.copyOf(all);
    }
}
