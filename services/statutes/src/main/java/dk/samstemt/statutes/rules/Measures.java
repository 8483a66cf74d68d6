package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.stream.Stream;

/** What a decision rule found, as points that any rule can put into its verdict; their sentences belong to no rule's id. */
public final class Measures {

    private static final String NOT = "NO_";

    private Measures() {
    }

    /** One point per building block, in the order of the decision rule; a block that is not met has {@code NO_} before its code. */
    public static List<Point> points(Measure measure) {
        return stream(measure).toList();
    }

    private static Stream<Point> stream(Measure measure) {
        Stream<Point> parts = measure.parts().stream().flatMap(Measures::stream);
        return measure.code().equals("ALL_OF") ? parts : Stream.concat(Stream.of(point(measure)), parts);
    }

    private static Point point(Measure measure) {
        return new Point(measure.met() ? measure.code() : NOT + measure.code(), measure.values());
    }
}
