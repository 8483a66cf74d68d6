package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.decision.Deciding;
import dk.samstemt.assembly.decision.Decisions;
import dk.samstemt.assembly.law.AdoptedAmendments;
import dk.samstemt.assembly.workflow.AmendmentState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import org.springframework.stereotype.Component;

/** The questions and steps from the close to the decisions. */
@Component
class DecidingSteps {

    private final Under under;
    private final Ballots ballots;
    private final Deciding deciding;
    private final Decisions decisions;
    private final AdoptedAmendments amendments;

    DecidingSteps(Under under, Ballots ballots, Deciding deciding, Decisions decisions, AdoptedAmendments amendments) {
        this.under = under;
        this.ballots = ballots;
        this.deciding = deciding;
        this.decisions = decisions;
        this.amendments = amendments;
    }

    boolean ballotClosed(AssemblyRef ref) {
        return ballots.closed(under.lock(ref).ref()).isPresent();
    }

    void rule(AssemblyRef ref) {
        under.once(ref, "rule", deciding::decide);
    }

    boolean amendmentAdopted(AssemblyRef ref) {
        return amendments.any(under.lock(ref).ref());
    }

    AmendmentState amendmentState(AssemblyRef ref) {
        return amendments.state(under.lock(ref).ref());
    }

    boolean agreementFailed(AssemblyRef ref) {
        return decisions.list(under.lock(ref).ref()).stream().anyMatch(decision -> !decision.adopted());
    }
}
