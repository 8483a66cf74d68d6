package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.workflow.AmendmentState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.AssemblySteps;
import dk.samstemt.assembly.workflow.Certification;
import dk.samstemt.assembly.workflow.RecordState;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The features as the process sees them. */
@Component
@Transactional
public class Features implements AssemblySteps {

    private final ConveningSteps convening;
    private final DecidingSteps deciding;
    private final RecordSteps record;

    Features(ConveningSteps convening, DecidingSteps deciding, RecordSteps record) {
        this.convening = convening;
        this.deciding = deciding;
        this.record = record;
    }

    @Override
    public void requestRoll(AssemblyRef ref) {
        convening.requestRoll(ref);
    }

    @Override
    public boolean rollFixed(AssemblyRef ref) {
        return convening.rollFixed(ref);
    }

    @Override
    public void orderNotice(AssemblyRef ref) {
        convening.orderNotice(ref);
    }

    @Override
    public boolean allEvidenced(AssemblyRef ref) {
        return convening.allEvidenced(ref);
    }

    @Override
    public void lapseConvening(AssemblyRef ref) {
        convening.lapse(ref);
    }

    @Override
    public void raiseRisk(AssemblyRef ref) {
        convening.raiseRisk(ref);
    }

    @Override
    public void publishConvened(AssemblyRef ref) {
        convening.publishConvened(ref);
    }

    @Override
    public void orderDispatchClosing(AssemblyRef ref) {
        convening.orderDispatchClosing(ref);
    }

    @Override
    public boolean dispatchClosed(AssemblyRef ref) {
        return convening.dispatchClosed(ref);
    }

    @Override
    public Certification certify(AssemblyRef ref) {
        return convening.certify(ref);
    }

    @Override
    public boolean ballotClosed(AssemblyRef ref) {
        return deciding.ballotClosed(ref);
    }

    @Override
    public void rule(AssemblyRef ref) {
        deciding.rule(ref);
    }

    @Override
    public boolean amendmentAdopted(AssemblyRef ref) {
        return deciding.amendmentAdopted(ref);
    }

    @Override
    public AmendmentState amendmentState(AssemblyRef ref) {
        return deciding.amendmentState(ref);
    }

    @Override
    public boolean agreementFailed(AssemblyRef ref) {
        return deciding.agreementFailed(ref);
    }

    @Override
    public void drawUpRecord(AssemblyRef ref) {
        record.drawUp(ref);
    }

    @Override
    public Instant unapprovedMoment(AssemblyRef ref) {
        return record.unapprovedMoment(ref);
    }

    @Override
    public void sendUnapproved(AssemblyRef ref) {
        record.sendUnapproved(ref);
    }

    @Override
    public RecordState recordState(AssemblyRef ref) {
        return record.state(ref);
    }

    @Override
    public void orderDistribution(AssemblyRef ref) {
        record.orderDistribution(ref);
    }

    @Override
    public boolean recordDistributed(AssemblyRef ref) {
        return record.distributed(ref);
    }

    @Override
    public void conclude(AssemblyRef ref) {
        record.conclude(ref);
    }
}
