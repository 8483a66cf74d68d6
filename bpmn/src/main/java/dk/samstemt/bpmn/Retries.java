package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** What has an effect runs in its own transaction and says how it is tried again; so does what follows a wait. History has an end. */
final class Retries {

    private Retries() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        if (!Xml.camunda(model.process(), "historyTimeToLive").matches("P\\d+D")) {
            findings.add(model.finding("retries", model.process(), "no history time to live"));
        }
        model.nodes().forEach(node -> {
            if (hasEffect(node) && !"true".equals(Xml.camunda(node, "asyncBefore"))) {
                findings.add(model.finding("retries", node, "not asyncBefore"));
            }
            if ((hasEffect(node) || isTimer(node)) && Xml.text(node, "failedJobRetryTimeCycle").isEmpty()) {
                findings.add(model.finding("retries", node, "no failedJobRetryTimeCycle"));
            }
            if (waits(node)) {
                model.outgoing(node).stream().map(flow -> model.node(flow.getAttribute("targetRef")).orElseThrow())
                        .filter(next -> !"true".equals(Xml.camunda(next, "asyncBefore")))
                        .forEach(next -> findings.add(model.finding("retries", next, "follows a wait and is not asyncBefore")));
            }
        });
        return findings;
    }

    private static boolean hasEffect(Element node) {
        return Model.is(node, "serviceTask") || Model.is(node, "callActivity");
    }

    private static boolean isTimer(Element node) {
        return Xml.first(node, "timerEventDefinition").isPresent();
    }

    private static boolean waits(Element node) {
        return Model.is(node, "intermediateCatchEvent") || Model.is(node, "receiveTask") || Model.is(node, "boundaryEvent");
    }
}
