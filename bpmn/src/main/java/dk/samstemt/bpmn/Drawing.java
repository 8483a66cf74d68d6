package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything is drawn; each edge leads from its element to its element; no edge crosses or touches another edge, and none runs through a
 * shape. Computed from the coordinates.
 */
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
        edges.forEach(edge -> places(model, edge, shapes, findings));
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

    private static void places(Model model, Edge edge, Map<String, Rectangle2D> shapes, List<Finding> findings) {
        if (!edge.touches(shapes)) {
            findings.add(model.finding("drawing", edge.flow(), "is not drawn from its element to its element"));
        }
        shapes.forEach((id, shape) -> {
            if (!edge.joins(id) && !edge.lies(id) && edge.lines().stream().anyMatch(line -> line.intersects(shape))) {
                findings.add(model.finding("drawing", edge.flow(), "runs through " + id));
            }
        });
    }

    private static Map<String, Rectangle2D> shapes(Model model) {
        Map<String, Rectangle2D> shapes = new HashMap<>();
        diagram(model, "BPMNShape").forEach(shape -> Xml.children(shape).filter(child -> child.getLocalName().equals("Bounds")).findFirst()
                .flatMap(Geometry::box).ifPresent(box -> shapes.put(shape.getAttribute("bpmnElement"), Geometry.grown(box, -MARGIN))));
        return shapes;
    }

    private static List<Edge> edges(Model model) {
        Map<String, Element> flows = model.flows().stream().collect(Collectors.toMap(flow -> flow.getAttribute("id"), flow -> flow, (first, again) -> first));
        return diagram(model, "BPMNEdge").stream().flatMap(edge -> Optional.ofNullable(flows.get(edge.getAttribute("bpmnElement")))
                .map(flow -> new Edge(flow, Geometry.lines(edge))).filter(drawn -> !drawn.lines().isEmpty()).stream()).toList();
    }

    private static List<Element> diagram(Model model, String localName) {
        return model.everything().stream().filter(element -> AllowedElements.isDiagram(element) && element.getLocalName().equals(localName)).toList();
    }

    /** One drawn flow. */
    private record Edge(Element flow, List<Line2D> lines) {

        boolean joins(String node) {
            return flow.getAttribute("sourceRef").equals(node) || flow.getAttribute("targetRef").equals(node);
        }

        /** Whether it is part of what that shape holds. */
        boolean lies(String inside) {
            return flow.getParentNode() instanceof Element parent && parent.getAttribute("id").equals(inside);
        }

        boolean touches(Map<String, Rectangle2D> shapes) {
            Rectangle2D from = shapes.get(flow.getAttribute("sourceRef"));
            Rectangle2D to = shapes.get(flow.getAttribute("targetRef"));
            return from == null || to == null || Geometry.grown(from, 2 * MARGIN).contains(lines.get(0).getP1())
                    && Geometry.grown(to, 2 * MARGIN).contains(lines.get(lines.size() - 1).getP2());
        }

        boolean crosses(Edge other) {
            return lines.stream().anyMatch(mine -> other.lines.stream().anyMatch(mine::intersectsLine));
        }
    }
}
