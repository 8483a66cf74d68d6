package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Elements that models may use; scripts, listeners, connectors, forms and cycles are not among them. Only an event starts a sub-process. */
final class AllowedElements {

    private static final Set<String> BPMN = Set.of("definitions", "message", "process", "documentation", "extensionElements", "incoming", "outgoing",
            "startEvent", "endEvent", "intermediateCatchEvent", "boundaryEvent", "messageEventDefinition", "timerEventDefinition", "timeDate",
            "serviceTask", "userTask", "receiveTask", "callActivity", "subProcess", "exclusiveGateway", "inclusiveGateway", "eventBasedGateway",
            "sequenceFlow", "conditionExpression");
    private static final Set<String> CAMUNDA = Set.of("failedJobRetryTimeCycle", "in", "out");
    private static final Set<String> DIAGRAM = Set.of("http://www.omg.org/spec/BPMN/20100524/DI", "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");

    private AllowedElements() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.everything().forEach(element -> {
            if (!allowed(element)) {
                findings.add(model.finding("allowed", element, "element " + element.getNodeName() + " is not allowed"));
            }
            if (Model.is(element, "callActivity") && !calls(element)) {
                findings.add(model.finding("allowed", element, "calls no model of its own deployment"));
            }
            if (Model.is(element, "subProcess") && !"true".equals(element.getAttribute("triggeredByEvent"))) {
                findings.add(model.finding("allowed", element, "no event starts this sub-process"));
            }
        });
        return findings;
    }

    private static boolean allowed(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return switch (namespace) {
            case Model.BPMN -> BPMN.contains(element.getLocalName());
            case Model.CAMUNDA -> CAMUNDA.contains(element.getLocalName());
            default -> isDiagram(element);
        };
    }

    /** Whether the element belongs to the drawing, not to what the engine runs. */
    static boolean isDiagram(Element element) {
        return element.getNamespaceURI() != null && DIAGRAM.contains(element.getNamespaceURI());
    }

    private static boolean calls(Element call) {
        return Model.KEYS.contains(call.getAttribute("calledElement")) && "deployment".equals(Xml.camunda(call, "calledElementBinding"));
    }
}
