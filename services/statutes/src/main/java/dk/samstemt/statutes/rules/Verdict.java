package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a rule answers: yes or no, what it found, and the interpretations it relied on. */
public record Verdict(boolean answer, List<Point> points, List<String> reliedOn) {

    public static Verdict of(boolean answer) {
        return new Verdict(answer, List.of(), List.of());
    }

    /** Yes if and only if there is no objection; the points are the objections, or the one that says all is well. */
    public static Verdict unless(List<Point> objections, Point otherwise) {
        return objections.isEmpty() ? of(true).found(otherwise) : new Verdict(false, objections, List.of());
    }

    public Verdict found(Point point) {
        List<Point> all = new ArrayList<>(points);
        all.add(point);
        return new Verdict(answer, List.copyOf(all), reliedOn);
    }

    public Verdict found(List<Point> further) {
        Verdict all = this;
        for (Point point : further) {
            all = all.found(point);
        }
        return all;
    }

    public Verdict found(String code, Object... namesAndValues) {
        return found(point(code, namesAndValues));
    }

    public Verdict relyingOn(String... interpretations) {
        List<String> all = new ArrayList<>(reliedOn);
        all.addAll(List.of(interpretations));
        return new Verdict(answer, points, List.copyOf(all));
    }

    /** What was found without figures and dates: these differ from day to day, while the rest turns at a limit of the law. */
    List<String> words() {
        return Stream.concat(Stream.of(String.valueOf(answer)), points.stream().flatMap(point -> Stream.concat(Stream.of(point.code()),
                point.values().values().stream().filter(String.class::isInstance).map(String.class::cast).filter(word -> !word.matches("[0-9].*")))))
                .toList();
    }

    public static Point point(String code, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], typed(namesAndValues[i + 1]));
        }
        return new Point(code, values);
    }

    private static Object typed(Object value) {
        boolean plain = value instanceof String || value instanceof Long || value instanceof Boolean
                || value instanceof List || value instanceof java.time.Instant || value instanceof java.time.LocalDate;
        return plain ? value : value instanceof Integer number ? (Object) number.longValue() : value.toString();
    }
}
