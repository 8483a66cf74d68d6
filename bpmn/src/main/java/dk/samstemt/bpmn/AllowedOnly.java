package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Elements and engine attributes that models may use; scripts, classes, listeners, connectors and forms are not among them. */
final class AllowedOnly {

    private static final Set<String> BPMN = Set.of("definitions", "message", "process", "documentation", "extensionElements", "incoming", "outgoing",
            "startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent", "messageEventDefinition", "timerEventDefinition", "timeDate",
            "serviceTask", "userTask", "receiveTask", "callActivity", "exclusiveGateway", "inclusiveGateway", "eventBasedGateway",
            "sequenceFlow", "conditionExpression");
    private static final Set<String> ELEMENTS = Set.of("failedJobRetryTimeCycle", "in", "out");
    private static final Set<String> ATTRIBUTES = Set.of("asyncBefore", "delegateExpression", "candidateGroups", "historyTimeToLive", "calledElementBinding");
    private static final Set<String> CALLED = Set.of("deployment");

    private AllowedOnly() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.everything().forEach(element -> {
            if (!elementAllowed(element)) {
                findings.add(model.finding("allowed", element, "element " + element.getNodeName() + " is not allowed"));
            }
            Xml.attributes(element).filter(attribute -> Model.CAMUNDA.equals(attribute.getNamespaceURI()) && !ATTRIBUTES.contains(attribute.getLocalName()))
                    .forEach(attribute -> findings.add(model.finding("allowed", element, "attribute " + attribute.getName() + " is not allowed")));
            if (Model.is(element, "callActivity") && !calls(element)) {
                findings.add(model.finding("allowed", element, "calls no model of its own deployment"));
            }
        });
        return findings;
    }

    private static boolean elementAllowed(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (namespace.equals(Model.BPMN)) {
            return BPMN.contains(element.getLocalName());
        }
        return namespace.equals(Model.CAMUNDA) ? ELEMENTS.contains(element.getLocalName()) : namespace.startsWith("http://www.omg.org/spec/");
    }

    private static boolean calls(Element call) {
        return Model.KEYS.contains(call.getAttribute("calledElement")) && CALLED.contains(Xml.camunda(call, "calledElementBinding"));
    }
}
