package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** Each way out of an exclusive gateway states its condition: nothing is decided by being left over. An inclusive one has one way without, always taken. */
final class Conditions {

    private Conditions() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.nodes().stream().filter(node -> model.outgoing(node).size() > 1).forEach(node -> {
            long without = model.outgoing(node).stream().filter(flow -> Xml.first(flow, "conditionExpression").isEmpty()).count();
            if (without != expectedWithout(model, node)) {
                findings.add(model.finding("conditions", node, without + " of its ways have no condition"));
            }
        });
        model.named("conditionExpression").stream().filter(condition -> !Expressions.isPlain(condition.getTextContent().strip()))
                .forEach(condition -> findings.add(model.finding("conditions", condition, "asks no variable: " + condition.getTextContent().strip())));
        return findings;
    }

    // A task or event with several ways out would split silently: such a model is refused by expecting the impossible.
    private static long expectedWithout(Model model, Element node) {
        return switch (node.getLocalName()) {
            case "exclusiveGateway" -> 0;
            case "inclusiveGateway" -> 1;
            case "eventBasedGateway" -> model.outgoing(node).size();
            default -> -1;
        };
    }
}
