package dk.samstemt.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From component values to trees. */
final class RecordWriter {

    private RecordWriter() {
    }

    static Object write(Object value, String pointer) {
        if (value instanceof List<?> list) {
            return list(list, pointer);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, pointer);
        }
        return value instanceof Record ? Records.tree(value, pointer) : scalar(value, pointer);
    }

    private static Object scalar(Object value, String pointer) {
        if (value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Instant instant) {
            return Moments.write(instant, pointer);
        }
        if (value instanceof LocalDate date) {
            return Moments.write(date, pointer);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        throw new JsonDefect("cannot be written: " + (value == null ? "null" : value.getClass().getName()), pointer);
    }

    private static List<Object> list(List<?> list, String pointer) {
        List<Object> out = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            out.add(write(list.get(i), pointer + "/" + i));
        }
        return out;
    }

    private static Map<String, Object> map(Map<?, ?> map, String pointer) {
        Map<String, Object> out = new LinkedHashMap<>();
        map.forEach((key, value) -> out.put((String) key, write(value, pointer + "/" + key)));
        return out;
    }
}
