package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.assembly.CancellationRefused;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.web.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a convened assembly, or has the law refuse it. */
@Service
@Transactional
class Cancelling {

    private final Assemblies assemblies;
    private final CancellationCourt court;
    private final CancelledNow cancelled;
    private final AssemblyEvents events;

    Cancelling(Assemblies assemblies, CancellationCourt court, CancelledNow cancelled, AssemblyEvents events) {
        this.assemblies = assemblies;
        this.court = court;
        this.cancelled = cancelled;
        this.events = events;
    }

    /**
     * Asks the law under the assembly's lock and acts on its answer; a refusal is published and is a value here. 409 with its
     * state for a draft, and for an assembly that is cancelled or replaced already.
     */
    CancellationRuling cancel(AssemblyRef ref, CalledOff calledOff, Caller caller) {
        AssemblyRow row = assemblies.lock(ref);
        if (row.isDraft() || row.state().over()) {
            throw ProblemException.of(AssemblyProblems.NOT_CONVENED).with("state", row.state().name());
        }
        CancellationRuling ruling = court.rule(row, calledOff.by());
        if (ruling.ruling().yes()) {
            cancelled.follow(row, calledOff, ruling, caller);
        } else {
            events.publish(row, new CancellationRefused(ref.assembly(), ruling.ruling().digest(), ruling.ruling().tree()),
                    caller.actor(Roles.SECRETARIAT), ruling.decidedAt());
        }
        return ruling;
    }
}
