package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** Everything people see has a label of one to six words; a gateway asks, and each way out of it answers. */
final class Labels {

    private static final int MOST_WORDS = 6;

    private Labels() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.nodes().forEach(node -> label(model, node, findings));
        label(model, model.process(), findings);
        model.nodes().stream().filter(Labels::decides).forEach(gateway -> {
            if (!gateway.getAttribute("name").endsWith("?")) {
                findings.add(model.finding("labels", gateway, "a gateway's label is a question"));
            }
            if (model.outgoing(gateway).size() > 1) {
                model.outgoing(gateway).forEach(flow -> label(model, flow, findings));
            }
        });
        return findings;
    }

    private static boolean decides(Element node) {
        return node.getLocalName().endsWith("Gateway");
    }

    private static void label(Model model, Element element, List<Finding> findings) {
        String label = element.getAttribute("name").strip();
        if (label.isEmpty()) {
            findings.add(model.finding("labels", element, "no label"));
        } else if (label.split("\\s+").length > MOST_WORDS) {
            findings.add(model.finding("labels", element, "more than six words: " + label));
        }
    }
}
