package dk.samstemt.statutes.rules;

import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Facts with each list in one order, whatever order they were told in: by the party it is about, in the order of the profile, then by
 * number, then by the canonical form. So no ruling can rest on what happened to be told first.
 */
final class FactsInOrder {

    private static final List<String> WHOSE = List.of("party", "member", "recipient");
    private final Map<String, Integer> places;

    private FactsInOrder(List<String> parties) {
        this.places = IntStream.range(0, parties.size()).boxed().collect(Collectors.toMap(parties::get, place -> place));
    }

    static <F extends Record> F of(F facts, Class<F> type, Law law) {
        return Records.read(new FactsInOrder(law.profile().partyIds()).ordered(Records.tree(facts)), type);
    }

    private Object ordered(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(this::ordered).sorted(Comparator.comparing(this::place).thenComparing(FactsInOrder::number)
                    .thenComparing(Json::text)).toList();
        }
        if (tree instanceof Map<?, ?> members) {
            Map<String, Object> ordered = new LinkedHashMap<>();
            members.forEach((name, value) -> ordered.put((String) name, ordered(value)));
            return ordered;
        }
        return tree;
    }

    private int place(Object entry) {
        Object whose = entry instanceof Map<?, ?> members ? WHOSE.stream().<Object>map(members::get).filter(places::containsKey).findFirst().orElse("") : entry;
        return places.getOrDefault(whose, places.size());
    }

    private static long number(Object entry) {
        return entry instanceof Map<?, ?> members && members.get("number") instanceof Long number ? number : 0;
    }
}
