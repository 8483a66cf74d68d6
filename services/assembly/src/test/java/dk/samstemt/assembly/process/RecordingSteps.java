package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AmendmentState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.AssemblySteps;
import dk.samstemt.assembly.workflow.Certification;
import dk.samstemt.assembly.workflow.RecordState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** The features as a memory: answers what a story told it, and notes each call once its transaction has committed. */
final class RecordingSteps implements AssemblySteps {

    private final Map<AssemblyRef, CaseFile> files = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    /** What a story lets happen inside a step's transaction. */
    volatile BiConsumer<AssemblyRef, String> inStep = (ref, step) -> { };

    RecordingSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseFile file(AssemblyRef ref) {
        return files.computeIfAbsent(ref, key -> new CaseFile());
    }

    /** Stands for the assembly's row FOR UPDATE. */
    void lock(AssemblyRef ref) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param(ref.key()).query((row, n) -> 1).single();
    }

    private CaseFile step(AssemblyRef ref, String step) {
        lock(ref);
        inStep.accept(ref, step);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                file(ref).called(step);
            }
        });
        return file(ref);
    }

    @Override
    public void requestRoll(AssemblyRef ref) {
        step(ref, "requestRoll");
    }

    @Override
    public boolean rollFixed(AssemblyRef ref) {
        return step(ref, "askRoll").is("rollFixed");
    }

    @Override
    public void orderNotice(AssemblyRef ref) {
        step(ref, "orderNotice");
    }

    @Override
    public boolean allEvidenced(AssemblyRef ref) {
        return step(ref, "askEvidence").is("allEvidenced");
    }

    @Override
    public void publishConvened(AssemblyRef ref) {
        step(ref, "publishConvened");
    }

    @Override
    public void orderDispatchClosing(AssemblyRef ref) {
        step(ref, "orderDispatchClosing");
    }

    @Override
    public boolean dispatchClosed(AssemblyRef ref) {
        return step(ref, "askDispatchClosed").is("dispatchClosed");
    }

    @Override
    public Certification certify(AssemblyRef ref) {
        return Certification.valueOf(step(ref, "certify").get("certification", "CERTIFIED"));
    }

    @Override
    public boolean ballotClosed(AssemblyRef ref) {
        return step(ref, "askBallot").is("ballotClosed");
    }

    @Override
    public void rule(AssemblyRef ref) {
        step(ref, "rule");
    }

    @Override
    public boolean amendmentAdopted(AssemblyRef ref) {
        return file(ref).is("amendmentAdopted");
    }

    @Override
    public AmendmentState amendmentState(AssemblyRef ref) {
        return AmendmentState.valueOf(step(ref, "askAmendment").get("amendmentState", "AWAITING"));
    }

    @Override
    public boolean agreementFailed(AssemblyRef ref) {
        return file(ref).is("agreementFailed");
    }

    @Override
    public void drawUpRecord(AssemblyRef ref) {
        step(ref, "drawUpRecord").forget("recordState");
    }

    @Override
    public RecordState recordState(AssemblyRef ref) {
        return RecordState.valueOf(step(ref, "askRecordState").get("recordState", "AWAITING"));
    }

    @Override
    public void orderDistribution(AssemblyRef ref) {
        step(ref, "orderDistribution");
    }

    @Override
    public boolean recordDistributed(AssemblyRef ref) {
        return step(ref, "askDistribution").is("recordDistributed");
    }

    @Override
    public void raiseRisk(AssemblyRef ref) {
        step(ref, "raiseRisk");
    }

    @Override
    public void lapseConvening(AssemblyRef ref) {
        step(ref, "lapseConvening");
    }

    @Override
    public Instant unapprovedMoment(AssemblyRef ref) {
        return Instant.parse(file(ref).get("unapprovedMoment", "2199-12-31T23:00:00Z"));
    }

    @Override
    public void sendUnapproved(AssemblyRef ref) {
        step(ref, "sendUnapproved");
    }

    @Override
    public void conclude(AssemblyRef ref) {
        step(ref, "conclude");
    }
}
