package dk.samstemt.bpmn;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A service task is done by one of the named beans and by nothing else. */
public final class Delegates {

    /** The beans a service that runs these models has to offer; no other name may stand in a model. */
    public static final Set<String> BEANS = Set.of(
            "requestRoll", "askRoll", "orderNotice", "askEvidence", "publishConvened", "orderDispatchClosing", "askDispatchClosed", "certify",
            "askEvidenceMissing", "raiseRisk", "lapseConvening",
            "askBallot", "raiseDeadlineAlarm", "rule", "askAmendment",
            "drawUpRecord", "askRecordState", "sendUnapproved", "orderDistribution", "askDistribution", "conclude");

    private Delegates() {
    }

    static List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        model.everything().stream().filter(element -> Model.is(element, "serviceTask")).filter(task -> !BEANS.contains(bean(task)))
                .forEach(task -> findings.add(model.finding("delegates", task, "no bean of the list: " + bean(task))));
        return findings;
    }

    private static String bean(Element task) {
        return Xml.camunda(task, "delegateExpression").replaceAll("^\\$\\{|}$", "");
    }
}
