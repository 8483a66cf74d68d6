package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The diagram's numbers as boxes and lines. What is no number is not drawn. */
final class Geometry {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,20})?");

    private Geometry() {
    }

    static Optional<Rectangle2D> box(Element bounds) {
        List<Double> numbers = Stream.of("x", "y", "width", "height").flatMap(name -> number(bounds, name).stream()).toList();
        return numbers.size() < 4 ? Optional.empty()
                : Optional.of(new Rectangle2D.Double(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }

    static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    static List<Line2D> lines(Element edge) {
        List<Point2D> points = Xml.children(edge).filter(child -> child.getLocalName().equals("waypoint")).flatMap(point -> point(point).stream()).toList();
        return IntStream.range(1, points.size()).<Line2D>mapToObj(index -> new Line2D.Double(points.get(index - 1), points.get(index))).toList();
    }

    private static Optional<Point2D> point(Element waypoint) {
        return number(waypoint, "x").flatMap(x -> number(waypoint, "y").map(y -> new Point2D.Double(x, y)));
    }

    private static Optional<Double> number(Element element, String name) {
        String text = element.getAttribute(name);
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
