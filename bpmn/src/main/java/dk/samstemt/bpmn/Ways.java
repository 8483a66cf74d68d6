package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One start and an end wherever something runs; every flow joins two elements of it; every element can be reached and can reach an end. */
final class Ways {

    private Ways() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        Stream.concat(Stream.of(model.process()), model.nodes().stream().filter(Ways::isInside)).forEach(scope -> beginsAndEnds(model, scope, findings));
        model.flows().forEach(flow -> joins(model, flow, findings));
        model.nodes().stream().filter(node -> Model.is(node, "boundaryEvent") && model.node(node.getAttribute("attachedToRef")).isEmpty())
                .forEach(node -> findings.add(model.finding("ways", node, "is attached to nothing")));
        Set<Element> reached = reached(model);
        Set<Element> ending = ending(model);
        model.nodes().stream().filter(node -> !isInside(node)).forEach(node -> {
            if (!reached.contains(node)) {
                findings.add(model.finding("ways", node, "cannot be reached"));
            }
            if (!ending.contains(node)) {
                findings.add(model.finding("ways", node, "reaches no end"));
            }
        });
        return findings;
    }

    private static boolean isInside(Element node) {
        return Model.is(node, "subProcess");
    }

    private static void beginsAndEnds(Model model, Element scope, List<Finding> findings) {
        if (Xml.children(scope).filter(child -> Model.is(child, "startEvent")).count() != 1) {
            findings.add(model.finding("ways", scope, "has not exactly one start"));
        }
        if (!Xml.has(scope, "endEvent")) {
            findings.add(model.finding("ways", scope, "has no end"));
        }
    }

    private static void joins(Model model, Element flow, List<Finding> findings) {
        for (String end : List.of("sourceRef", "targetRef")) {
            Optional<Element> node = model.node(flow.getAttribute(end));
            if (node.filter(found -> found.getParentNode() == flow.getParentNode()).isEmpty()) {
                findings.add(model.finding("ways", flow, "dangles: its " + end + " names nothing beside it: " + flow.getAttribute(end)));
            }
        }
    }

    private static Set<Element> reached(Model model) {
        Map<Element, List<Element>> next = new HashMap<>();
        model.nodes().forEach(node -> next.put(node, model.next(node)));
        return spread(model, "startEvent", next);
    }

    private static Set<Element> ending(Model model) {
        Map<Element, List<Element>> before = new HashMap<>();
        model.nodes().forEach(node -> model.next(node).forEach(after -> before.computeIfAbsent(after, key -> new ArrayList<>()).add(node)));
        return spread(model, "endEvent", before);
    }

    private static Set<Element> spread(Model model, String begin, Map<Element, List<Element>> step) {
        Set<Element> seen = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>(model.nodes().stream().filter(node -> Model.is(node, begin)).toList());
        while (!open.isEmpty()) {
            Element node = open.pop();
            if (seen.add(node)) {
                open.addAll(step.getOrDefault(node, List.of()));
            }
        }
        return seen;
    }
}
