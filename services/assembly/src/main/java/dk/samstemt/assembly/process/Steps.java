package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblySteps;
import dk.samstemt.platform.time.LegalTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** The delegates by the names the models use. The engine resolves no other name: this map is all its expressions can see. */
final class Steps {

    private final AssemblySteps features;
    private final LegalTime legalTime;

    Steps(AssemblySteps features, LegalTime legalTime) {
        this.features = features;
        this.legalTime = legalTime;
    }

    Map<Object, Object> byName() {
        Map<Object, Object> steps = new HashMap<>();
        steps.putAll(convening());
        steps.putAll(missing());
        steps.putAll(deciding());
        steps.putAll(recording());
        return Map.copyOf(steps);
    }

    private Map<String, JavaDelegate> convening() {
        return Map.of(
                "requestRoll", Step.effect(features::requestRoll),
                "askRoll", Step.question(Variables.ROLL_FIXED, features::rollFixed),
                "orderNotice", Step.effect(features::orderNotice),
                "askEvidence", Step.question(Variables.ALL_EVIDENCED, features::allEvidenced),
                "publishConvened", Step.effect(features::publishConvened),
                "orderDispatchClosing", new NotBefore(Variables.LAST_DISPATCH_MOMENT, legalTime, Step.effect(features::orderDispatchClosing)),
                "askDispatchClosed", Step.question(Variables.DISPATCH_CLOSED, features::dispatchClosed),
                "certify", Step.choice(Variables.CERTIFICATION, features::certify));
    }

    // What is done while evidence is missing: in time, and when it is too late.
    private Map<String, JavaDelegate> missing() {
        return Map.of(
                "askEvidenceMissing", new NotBefore(Variables.NOTICE_RISK_MOMENT, legalTime,
                        Step.question(Variables.EVIDENCE_MISSING, ref -> !features.allEvidenced(ref))),
                "raiseRisk", Step.effect(features::raiseRisk),
                "lapseConvening", new NotBefore(Variables.DEADLINE, legalTime, Step.effect(features::lapseConvening)));
    }

    private Map<String, JavaDelegate> deciding() {
        return Map.of(
                "askBallot", Step.question(Variables.BALLOT_CLOSED, features::ballotClosed),
                "raiseDeadlineAlarm", Step.effect(Alarms::ballotNotClosed),
                "rule", new Step((ref, execution) -> {
                    features.rule(ref);
                    execution.setVariable(Variables.AMENDMENT_ADOPTED, features.amendmentAdopted(ref));
                    execution.setVariable(Variables.AGREEMENT_FAILED, features.agreementFailed(ref));
                }),
                "askAmendment", Step.choice(Variables.AMENDMENT_STATE, features::amendmentState));
    }

    private Map<String, JavaDelegate> recording() {
        return Map.of(
                "drawUpRecord", new Step((ref, execution) -> {
                    features.drawUpRecord(ref);
                    execution.setVariable(Variables.UNAPPROVED_MOMENT, Date.from(features.unapprovedMoment(ref)));
                }),
                "sendUnapproved", new NotBefore(Variables.UNAPPROVED_MOMENT, legalTime, Step.effect(features::sendUnapproved)),
                "askRecordState", Step.choice(Variables.RECORD_STATE, features::recordState),
                "orderDistribution", Step.effect(features::orderDistribution),
                "askDistribution", Step.question(Variables.RECORD_DISTRIBUTED, features::recordDistributed),
                "conclude", Step.effect(features::conclude));
    }
}
