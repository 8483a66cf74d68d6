package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Processes wait for the facts the assembly service tells them of, by the same names. */
public final class Messages {

    /** What a process may wait for. */
    public static final Set<String> NAMES = Set.of("roll.fixed", "notices.evidenced", "dispatch.closed", "ballot.closed", "statutes.answered",
            "record.verdict", "record.distributed", "assembly.cancelled");

    private Messages() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.named("message").stream().filter(message -> !NAMES.contains(message.getAttribute("name")))
                .forEach(message -> findings.add(model.finding("messages", message, "nobody tells of " + message.getAttribute("name"))));
        model.everything().stream().filter(element -> element.hasAttribute("messageRef") || Model.is(element, "messageEventDefinition"))
                .filter(element -> model.named("message").stream().noneMatch(message -> refers(element, message)))
                .forEach(element -> findings.add(model.finding("messages", element, "waits for a message that is not there")));
        return findings;
    }

    private static boolean refers(Element element, Element message) {
        return message.getAttribute("id").equals(element.getAttribute("messageRef"));
    }
}
