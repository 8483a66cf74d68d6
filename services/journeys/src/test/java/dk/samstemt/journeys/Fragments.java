package dk.samstemt.journeys;

import dk.samstemt.json.Json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every way to spoil one place of a body: each member and element in turn becomes something it should not be, or goes. */
final class Fragments {

    private static final String HOLE = "here-goes-what-no-writer-of-ours-would-write";
    /** Not all of it is wrong everywhere; none of it may be a fault of ours. */
    private static final List<String> BAD = List.of("\"\\u0000\"", "\"\\ud800\"", "-1", "9007199254740993", "1e400", "\"\"", "null", "[]", "{}",
            "true", "\"9999-12-31\"", "\"0000-01-01\"", "\"9999-12-31T23:59:59.999Z\"", "\"" + "x".repeat(5000) + "\"");

    private final List<String> bodies = new ArrayList<>();

    private Fragments() {
    }

    /** The whole body spoilt in every place. */
    static List<String> of(Map<String, Object> body) {
        Fragments fragments = new Fragments();
        fragments.members(body, spoilt -> fragments.bodies.add(new String(Json.canonical(spoilt), StandardCharsets.UTF_8)));
        return fragments.bodies.stream().flatMap(text -> text.contains(HOLE)
                ? BAD.stream().map(bad -> text.replace("\"" + HOLE + "\"", bad)) : java.util.stream.Stream.of(text)).toList();
    }

    private void spoil(Object value, Consumer<Object> whole) {
        whole.accept(HOLE);
        if (value instanceof Map<?, ?> map) {
            members(map, whole);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<Object> copy = new ArrayList<>(list);
                int place = i;
                spoil(list.get(i), element -> {
                    copy.set(place, element);
                    whole.accept(copy);
                });
            }
        }
    }

    private void members(Map<?, ?> map, Consumer<Object> whole) {
        map.forEach((name, value) -> {
            Map<Object, Object> without = new LinkedHashMap<>(map);
            without.remove(name);
            whole.accept(without);
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            spoil(value, member -> {
                copy.put(name, member);
                whole.accept(copy);
            });
        });
    }
}
