package dk.samstemt.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of RFC 8785 for trees without fractions. */
final class JsonWriter {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final StringBuilder out = new StringBuilder();

    String write(Object tree) {
        value(tree, 0);
        return out.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, deeper(depth));
        } else if (value instanceof List<?> list) {
            array(list, deeper(depth));
        } else {
            scalar(value);
        }
    }

    private static int deeper(int depth) {
        if (depth == Json.DEEPEST) {
            throw new JsonDefect("nested deeper than " + Json.DEEPEST, "");
        }
        return depth + 1;
    }

    private void scalar(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Boolean truth) {
            out.append(truth.booleanValue());
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            out.append(bounded(((Number) value).longValue()));
        } else {
            throw new JsonDefect("not a JSON value: " + (value == null ? "null" : value.getClass().getName()), "");
        }
    }

    private static long bounded(long value) {
        if (value > Json.LARGEST || value < -Json.LARGEST) {
            throw new JsonDefect("an integer beyond 2^53 - 1", "");
        }
        return value;
    }

    private void object(Map<?, ?> map, int depth) {
        // String.compareTo orders by UTF-16 code units, which is exactly the order RFC 8785 asks for.
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        char before = '{';
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(before);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth);
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> list, int depth) {
        char before = '[';
        for (Object element : list) {
            out.append(before);
            value(element, depth);
            before = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        if (!Strings.sound(text)) {
            throw new JsonDefect("a NUL or half a surrogate pair in a string", "");
        }
        out.append('"');
        text.chars().forEach(c -> character((char) c));
        out.append('"');
    }

    private void character(char c) {
        int at = SHORT.indexOf(c);
        if (at >= 0) {
            out.append('\\').append(LETTERS.charAt(at));
        } else if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
