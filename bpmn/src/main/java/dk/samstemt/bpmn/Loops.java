package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whatever goes in a circle waits on its way for somebody or something, and what only looks in from the side never comes back to multiply. */
final class Loops {

    private static final Set<String> WAITS = Set.of("userTask", "receiveTask", "intermediateCatchEvent", "boundaryEvent");

    private Loops() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.nodes().stream().filter(node -> !waits(node)).filter(node -> returns(model, node, node, next -> !waits(next)))
                .forEach(node -> findings.add(model.finding("loops", node, "goes in a circle without a wait")));
        model.nodes().stream().filter(Loops::looksInOnly)
                .filter(event -> model.node(event.getAttribute("attachedToRef")).filter(host -> returns(model, event, host, next -> true)).isPresent())
                .forEach(event -> findings.add(model.finding("loops", event, "comes back to what it does not interrupt")));
        return findings;
    }

    private static boolean looksInOnly(Element node) {
        return Model.is(node, "boundaryEvent") && "false".equals(node.getAttribute("cancelActivity"));
    }

    private static boolean waits(Element node) {
        return WAITS.contains(node.getLocalName());
    }

    private static boolean returns(Model model, Element from, Element to, Predicate<Element> through) {
        Set<Element> seen = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>(model.next(from));
        while (!open.isEmpty()) {
            Element node = open.pop();
            if (node == to) {
                return true;
            }
            if (through.test(node) && seen.add(node)) {
                open.addAll(model.next(node));
            }
        }
        return false;
    }
}
