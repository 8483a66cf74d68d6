package dk.samstemt.bpmn;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import javax.xml.XMLConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Attributes that models may use. Classes, expressions, scripts' languages, resources and schema locations are not among them, and no
 * foreign namespace: the engine takes the one of its ancestor for its own.
 */
final class AllowedAttributes {

    private static final Set<String> PLAIN = Set.of("id", "name", "targetNamespace", "isExecutable", "sourceRef", "targetRef", "messageRef",
            "attachedToRef", "cancelActivity", "isInterrupting", "triggeredByEvent", "calledElement");
    private static final Set<String> HANDED_ON = Set.of("source", "target", "businessKey");
    private static final Set<String> CAMUNDA = Set.of("asyncBefore", "delegateExpression", "candidateGroups", "historyTimeToLive",
            "calledElementBinding");
    private static final Set<String> GROUPS = Set.of("secretariat", "chairmanship");

    private AllowedAttributes() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.everything().forEach(element -> {
            Xml.attributes(element).filter(attribute -> !allowed(element, attribute))
                    .forEach(attribute -> findings.add(model.finding("allowed", element, "attribute " + attribute.getName() + " is not allowed")));
            if (Model.is(element, "userTask") && !GROUPS.contains(Xml.camunda(element, "candidateGroups"))) {
                findings.add(model.finding("allowed", element, "is the task of none of " + GROUPS));
            }
        });
        return findings;
    }

    private static boolean allowed(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return plain(element).contains(attribute.getName()) || AllowedElements.isDiagram(element);
        }
        return switch (namespace) {
            case XMLConstants.XMLNS_ATTRIBUTE_NS_URI -> true;
            case Model.CAMUNDA -> CAMUNDA.contains(attribute.getLocalName());
            case XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI -> attribute.getLocalName().equals("type") && attribute.getValue().equals("bpmn:tFormalExpression");
            default -> false;
        };
    }

    private static Set<String> plain(Element element) {
        return Model.CAMUNDA.equals(element.getNamespaceURI()) ? HANDED_ON : PLAIN;
    }
}
