package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Timers wait for an instant that the statutes computed: a variable, never a literal, a duration or a cycle. */
final class Timers {

    private static final Set<String> INSTANTS = Set.of("noticeRiskMoment", "lastDispatchMoment", "deadline", "deadlineAlarm", "unapprovedMoment");
    private static final Pattern LITERAL_DATE = Pattern.compile(".*\\b\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

    private Timers() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.named("timerEventDefinition").forEach(timer -> {
            String date = Xml.text(timer, "timeDate");
            if (!INSTANTS.contains(date.replaceAll("^\\$\\{|}$", "")) || Xml.children(timer).count() != 1) {
                findings.add(model.finding("timers", (Element) timer.getParentNode(), "not one of the instants " + INSTANTS));
            }
        });
        Xml.all(model.process()).filter(element -> Xml.values(element).stream().anyMatch(LITERAL_DATE.asMatchPredicate()))
                .forEach(element -> findings.add(model.finding("timers", element, "a literal date")));
        return findings;
    }
}
