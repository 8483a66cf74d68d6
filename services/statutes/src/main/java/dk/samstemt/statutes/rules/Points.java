package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Points as they stand in a ruling: dates and instants as strings. */
public final class Points {

    private Points() {
    }

    public static List<Point> plain(List<Point> points) {
        return points.stream().map(point -> new Point(point.code(), plain(point.values()))).toList();
    }

    public static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name,
                value instanceof Instant || value instanceof LocalDate ? Values.text(value) : value));
        return plain;
    }
}
