package dk.samstemt.platform.web;

import dk.samstemt.json.Records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From what a controller answers to a JSON tree: records, lists and maps of them, and plain values. */
final class Trees {

    private static final java.time.format.DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Trees() {
    }

    static Object of(Object value) {
        if (value instanceof Record) {
            return Records.tree(value);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Trees::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return members(map);
        }
        return plain(value);
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        map.forEach((name, member) -> {
            if (member != null) {
                tree.put((String) name, of(member));
            }
        });
        return tree;
    }

    private static Object plain(Object value) {
        if (value instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return value instanceof LocalDate || value instanceof Enum<?> ? value.toString() : value;
    }
}
