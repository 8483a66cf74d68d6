package dk.samstemt.statutes.decision;

import dk.samstemt.json.JsonDefect;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The members of one block of a combinator, each read with its place. */
final class Block {

    private final Map<?, ?> tree;
    private final String pointer;
    private final Set<String> read = new HashSet<>();

    Block(Map<?, ?> tree, String pointer) {
        this.tree = tree;
        this.pointer = pointer;
    }

    JsonDefect refused(String member, String reason) {
        return JsonDefect.at(pointer + "/" + member, reason);
    }

    void refuseUnread() {
        tree.keySet().stream().filter(member -> !read.contains(member)).findFirst().ifPresent(member -> {
            throw refused((String) member, "unknown member");
        });
    }

    String text(String member) {
        String text = member(member, String.class, "a string");
        if (text.isBlank()) {
            throw refused(member, "a word is expected");
        }
        return text;
    }

    Base base() {
        return "ON_ROLL".equals(tree.get("base")) ? constantNamed("ENTITLED", "base", Base.class) : constant("base", Base.class);
    }

    <E extends Enum<E>> E constant(String member, Class<E> type) {
        return constantNamed(text(member), member, type);
    }

    private <E extends Enum<E>> E constantNamed(String name, String member, Class<E> type) {
        read.add(member);
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
                .orElseThrow(() -> refused(member, "one of " + List.of(type.getEnumConstants()) + " is expected"));
    }

    long count() {
        return countUpTo(Share.MOST);
    }

    long countUpTo(long most) {
        return number("count", 1, most);
    }

    private long number(String member, long least, long most) {
        long number = member(member, Long.class, "an integer");
        if (number < least || number > most) {
            throw refused(member, "a number from " + least + " to " + most + " is expected, not " + number);
        }
        return number;
    }

    Share share() {
        long denominator = number("denominator", 1, Share.MOST);
        long numerator = number("numerator", 1, Share.MOST);
        Share.Comparison comparison = constant("comparison", Share.Comparison.class);
        if (numerator > denominator || numerator == denominator && comparison == Share.Comparison.MORE_THAN) {
            throw JsonDefect.at(pointer + "/numerator", "threshold-above-all", "more than all can never be reached");
        }
        return new Share(numerator, denominator, comparison);
    }

    Set<String> classes() {
        List<?> names = filled("classes");
        for (int i = 0; i < names.size(); i++) {
            if (!(names.get(i) instanceof String) || names.indexOf(names.get(i)) < i) {
                throw refused("classes/" + i, "a class, named once, is expected");
            }
        }
        return names.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    Combinator rule() {
        return nested("rule", tree.get("rule"));
    }

    List<Combinator> rules() {
        List<?> rules = filled("rules");
        return IntStream.range(0, rules.size()).mapToObj(i -> nested("rules/" + i, rules.get(i))).toList();
    }

    private Combinator nested(String member, Object rule) {
        read.add(member);
        if (!(rule instanceof Map<?, ?> block)) {
            throw refused(member, "a combinator is expected");
        }
        return CombinatorReader.read(block, pointer + "/" + member);
    }

    private List<?> filled(String member) {
        List<?> list = member(member, List.class, "an array");
        if (list.isEmpty()) {
            throw refused(member, "at least one element is expected");
        }
        return list;
    }

    private <T> T member(String member, Class<T> type, String wanted) {
        read.add(member);
        if (!type.isInstance(tree.get(member))) {
            throw refused(member, wanted + " is expected");
        }
        return type.cast(tree.get(member));
    }
}
