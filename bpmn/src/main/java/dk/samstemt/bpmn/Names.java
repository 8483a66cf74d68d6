package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids can be said aloud: a prefix for the type, then words. */
final class Names {

    private static final Map<String, String> PREFIX = Map.ofEntries(
            Map.entry("startEvent", "start"), Map.entry("endEvent", "end"), Map.entry("serviceTask", "serviceTask"),
            Map.entry("userTask", "userTask"), Map.entry("receiveTask", "receiveTask"), Map.entry("callActivity", "callActivity"),
            Map.entry("exclusiveGateway", "gateway"), Map.entry("inclusiveGateway", "gateway"), Map.entry("parallelGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"), Map.entry("subProcess", "subProcess"), Map.entry("sequenceFlow", "flow"), Map.entry("message", "message"));
    private static final Pattern GENERATED = Pattern.compile(".*_[0-9][0-9a-z]{5,}$|.*[0-9a-f]{8}-[0-9a-f]{4}.*");
    private static final String WORDS = "_[a-z][A-Za-z]+";

    private Names() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.everything().stream().filter(element -> element.hasAttribute("id")).forEach(element -> {
            if (GENERATED.matcher(element.getAttribute("id")).matches()) {
                findings.add(model.finding("names", element, "a generated id"));
            }
        });
        model.everything().stream().filter(element -> Model.BPMN.equals(element.getNamespaceURI())).forEach(element -> {
            String pattern = pattern(element);
            if (pattern != null && !element.getAttribute("id").matches(pattern)) {
                findings.add(model.finding("names", element, "the id is not of the form " + pattern));
            }
        });
        twice(model, findings);
        if (!model.key().matches("[a-z][A-Za-z]+")) {
            findings.add(model.finding("names", model.process(), "the key is not one word"));
        }
        return findings;
    }

    private static void twice(Model model, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        model.everything().stream().filter(element -> element.hasAttribute("id") && !seen.add(element.getAttribute("id")))
                .forEach(element -> findings.add(model.finding("names", element, "the id is there twice")));
    }

    private static String pattern(Element element) {
        if (Model.is(element, "sequenceFlow")) {
            return "flow_[a-z][A-Za-z]+_to_[a-z][A-Za-z]+";
        }
        if (element.getLocalName().endsWith("CatchEvent") || Model.is(element, "boundaryEvent")) {
            return (Xml.has(element, "timerEventDefinition") ? "timer" : "catch") + WORDS;
        }
        String prefix = PREFIX.get(element.getLocalName());
        return prefix == null ? null : prefix + WORDS;
    }
}
