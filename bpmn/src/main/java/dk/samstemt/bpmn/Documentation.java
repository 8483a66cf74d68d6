package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The process and every step, wait and question names its provision. Where it begins and ends is said by the process. */
final class Documentation {

    private static final Pattern PROVISION = Pattern.compile("§ \\d+( stk\\. \\d+)?.*", Pattern.DOTALL);

    private Documentation() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        Stream<Element> steps = model.nodes().stream().filter(node -> !Model.is(node, "startEvent") && !Model.is(node, "endEvent"));
        Stream.concat(Stream.of(model.process()), steps).forEach(element -> {
            String text = Xml.children(element).filter(child -> Model.is(child, "documentation")).findFirst()
                    .map(Element::getTextContent).orElse("").strip();
            if (!PROVISION.matcher(text).matches()) {
                findings.add(model.finding("documentation", element, "names no provision"));
            }
        });
        return findings;
    }
}
