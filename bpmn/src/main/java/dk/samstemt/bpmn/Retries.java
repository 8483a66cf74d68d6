package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What has an effect runs in its own transaction and says how it is tried again; so does what follows a wait. History has an end. */
final class Retries {

    private static final Pattern PAUSES = Pattern.compile("PT[1-9]\\d{0,3}[SMH](,PT[1-9]\\d{0,3}[SMH]){0,9}");

    private Retries() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        if (!Xml.camunda(model.process(), "historyTimeToLive").matches("P[1-9]\\d{0,4}D")) {
            findings.add(model.finding("retries", model.process(), "no history time to live"));
        }
        model.nodes().forEach(node -> {
            if (hasEffect(node) && !isAsync(node)) {
                findings.add(model.finding("retries", node, "not asyncBefore"));
            }
            if ((hasEffect(node) || Xml.has(node, "timerEventDefinition")) && !triesAgain(node)) {
                findings.add(model.finding("retries", node, "no failedJobRetryTimeCycle of up to ten pauses"));
            }
            if (waits(node)) {
                model.outgoing(node).stream().map(flow -> model.node(flow.getAttribute("targetRef"))).flatMap(Optional::stream)
                        .filter(next -> !isAsync(next) && !Model.is(next, "endEvent"))
                        .forEach(next -> findings.add(model.finding("retries", next, "follows a wait and is not asyncBefore")));
            }
        });
        return findings;
    }

    private static boolean hasEffect(Element node) {
        return Model.is(node, "serviceTask") || Model.is(node, "callActivity");
    }

    private static boolean isAsync(Element node) {
        return "true".equals(Xml.camunda(node, "asyncBefore"));
    }

    private static boolean triesAgain(Element node) {
        return PAUSES.matcher(Xml.text(node, "failedJobRetryTimeCycle")).matches();
    }

    // What ends at once has no effect that could fail.
    private static boolean waits(Element node) {
        return Model.is(node, "intermediateCatchEvent") || Model.is(node, "receiveTask") || Model.is(node, "boundaryEvent")
                || Model.is(node, "startEvent") && (Xml.has(node, "timerEventDefinition") || Xml.has(node, "messageEventDefinition"));
    }
}
