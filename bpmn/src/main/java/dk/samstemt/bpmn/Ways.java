package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Every element can be reached from the start, and from every element an end can be reached. */
final class Ways {

    private Ways() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        Set<String> reached = spread(model, node -> Model.is(node, "startEvent"), (from, to) -> leads(model, from, to));
        Set<String> ending = spread(model, node -> Model.is(node, "endEvent"), (from, to) -> leads(model, to, from));
        model.nodes().forEach(node -> {
            if (!reached.contains(node.getAttribute("id"))) {
                findings.add(model.finding("ways", node, "cannot be reached"));
            }
            if (!ending.contains(node.getAttribute("id"))) {
                findings.add(model.finding("ways", node, "reaches no end"));
            }
        });
        return findings;
    }

    private static Set<String> spread(Model model, Predicate<Element> begin, BiPredicate<Element, Element> step) {
        Set<String> seen = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>(model.nodes().stream().filter(begin).toList());
        while (!open.isEmpty()) {
            Element node = open.pop();
            if (seen.add(node.getAttribute("id"))) {
                model.nodes().stream().filter(next -> step.test(node, next)).forEach(open::push);
            }
        }
        return seen;
    }

    private static boolean leads(Model model, Element from, Element to) {
        String id = to.getAttribute("id");
        return model.outgoing(from).stream().anyMatch(flow -> flow.getAttribute("targetRef").equals(id))
                || to.getAttribute("attachedToRef").equals(from.getAttribute("id"));
    }
}
