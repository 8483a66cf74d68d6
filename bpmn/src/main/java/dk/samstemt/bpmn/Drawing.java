package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything is drawn; no edge crosses or touches another edge, and none runs through a shape. Computed from the coordinates. */
final class Drawing {

    private static final double MARGIN = 1;

    private Drawing() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Rectangle2D> shapes = shapes(model);
        List<Edge> edges = edges(model);
        model.nodes().stream().filter(node -> !shapes.containsKey(node.getAttribute("id")))
                .forEach(node -> findings.add(model.finding("drawing", node, "is not drawn")));
        model.flows().stream().filter(flow -> edges.stream().noneMatch(edge -> edge.flow() == flow))
                .forEach(flow -> findings.add(model.finding("drawing", flow, "is not drawn")));
        crossings(model, edges, findings);
        edges.forEach(edge -> shapes.forEach((id, shape) -> {
            if (!edge.joins(id) && edge.lines().stream().anyMatch(line -> line.intersects(shape))) {
                findings.add(model.finding("drawing", edge.flow(), "runs through " + id));
            }
        }));
        return findings;
    }

    private static void crossings(Model model, List<Edge> edges, List<Finding> findings) {
        for (int first = 0; first < edges.size(); first++) {
            for (int second = first + 1; second < edges.size(); second++) {
                if (edges.get(first).crosses(edges.get(second))) {
                    findings.add(model.finding("drawing", edges.get(first).flow(), "crosses " + edges.get(second).flow().getAttribute("id")));
                }
            }
        }
    }

    private static Map<String, Rectangle2D> shapes(Model model) {
        return diagram(model, "BPMNShape").stream().collect(Collectors.toMap(shape -> shape.getAttribute("bpmnElement"), Drawing::bounds));
    }

    private static Rectangle2D bounds(Element shape) {
        Element bounds = Xml.first(shape, "Bounds").orElseThrow();
        Function<String, Double> number = name -> Double.valueOf(bounds.getAttribute(name));
        return new Rectangle2D.Double(number.apply("x") + MARGIN, number.apply("y") + MARGIN,
                number.apply("width") - 2 * MARGIN, number.apply("height") - 2 * MARGIN);
    }

    private static List<Edge> edges(Model model) {
        Map<String, Element> flows = model.flows().stream().collect(Collectors.toMap(flow -> flow.getAttribute("id"), flow -> flow));
        return diagram(model, "BPMNEdge").stream().filter(edge -> flows.containsKey(edge.getAttribute("bpmnElement")))
                .map(edge -> new Edge(flows.get(edge.getAttribute("bpmnElement")), lines(edge))).toList();
    }

    private static List<Line2D> lines(Element edge) {
        List<Element> points = Xml.all(edge).filter(element -> element.getLocalName().equals("waypoint")).toList();
        return IntStream.range(1, points.size()).mapToObj(index -> line(points.get(index - 1), points.get(index))).toList();
    }

    private static Line2D line(Element from, Element to) {
        return new Line2D.Double(Double.parseDouble(from.getAttribute("x")), Double.parseDouble(from.getAttribute("y")),
                Double.parseDouble(to.getAttribute("x")), Double.parseDouble(to.getAttribute("y")));
    }

    private static List<Element> diagram(Model model, String localName) {
        return model.everything().stream().filter(element -> element.getLocalName().equals(localName)).toList();
    }

    /** One drawn flow. */
    private record Edge(Element flow, List<Line2D> lines) {

        boolean joins(String node) {
            return flow.getAttribute("sourceRef").equals(node) || flow.getAttribute("targetRef").equals(node);
        }

        boolean crosses(Edge other) {
            return lines.stream().anyMatch(mine -> other.lines.stream().anyMatch(mine::intersectsLine));
        }
    }
}
