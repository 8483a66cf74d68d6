package dk.samstemt.assembly.workflow;

import java.time.Instant;

/**
 * What the process asks of the features, one method per service task or question of the models.
 *
 * <p>Each runs in the transaction of the engine's job, takes the assembly's row {@code FOR UPDATE} and is idempotent:
 * asked twice, it publishes once.
 */
public interface AssemblySteps {

    /** Publishes {@code assembly.roll-requested.v1}. */
    void requestRoll(AssemblyRef ref);

    /** Whether membership's roll is here. */
    boolean rollFixed(AssemblyRef ref);

    /** Writes notice and letters, publishes {@code assembly.notice-ordered.v1}. */
    void orderNotice(AssemblyRef ref);

    /** Whether every party on the roll has evidence of its notice. */
    boolean allEvidenced(AssemblyRef ref);

    /** Publishes {@code assembly.assembly-convened.v1}; voting opens the ballot on it. */
    void publishConvened(AssemblyRef ref);

    /** Publishes {@code assembly.dispatch-closing-ordered.v1}. */
    void orderDispatchClosing(AssemblyRef ref);

    /** Whether notification's closed dispatch list is here. */
    boolean dispatchClosed(AssemblyRef ref);

    /** Rules on due convening and publishes the certificate or its failure (GA-7, GA-13). */
    Certification certify(AssemblyRef ref);

    /** Whether voting's opened ballot is here. */
    boolean ballotClosed(AssemblyRef ref);

    /** One ruling per item put to a decision; publishes decisions and adopted amendments. */
    void rule(AssemblyRef ref);

    /** Whether an amendment of the statutes was adopted, so that a next version is awaited (AM-3). */
    boolean amendmentAdopted(AssemblyRef ref);

    /** What membership has answered to the adopted amendments. */
    AmendmentState amendmentState(AssemblyRef ref);

    /** Whether an item fell because agreement failed; the secretariat may then call a physical assembly. */
    boolean agreementFailed(AssemblyRef ref);

    /** Draws up the next revision of the decision record. */
    void drawUpRecord(AssemblyRef ref);

    /** Where the approval of the current revision stands. */
    RecordState recordState(AssemblyRef ref);

    /** Publishes {@code assembly.record-distribution-ordered.v1}. */
    void orderDistribution(AssemblyRef ref);

    /** Whether the approved record has gone to every party. */
    boolean recordDistributed(AssemblyRef ref);

    /** Publishes {@code assembly.assembly-concluded.v1}. */
    void conclude(AssemblyRef ref);

    /** Tells that notices are at risk when parties are still without evidence: {@code assembly.notice-at-risk.v1}. */
    void raiseRisk(AssemblyRef ref);

    /** The deadline came and neither a waiver nor a new day had cured the convening: nothing will be decided (GA-13). */
    void lapseConvening(AssemblyRef ref);

    /** When the record goes out without approval: the end of the 14th civil day after it was drawn up. */
    Instant unapprovedMoment(AssemblyRef ref);

    /** Sends the record out as a draft that is not approved, unless it is approved by now. */
    void sendUnapproved(AssemblyRef ref);
}
