package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.assembly.BallotClosingOrdered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells voting, at the deadline and under the assembly's lock, that nothing more can happen until it: whoever cancels takes the same
 * lock and stands before this in the log, or comes after it and is too late (GA-30). Only then are the choices opened.
 */
@Component
class ClosingOrder {

    static final String STEP = "orderBallotClosing";
    private final Under under;
    private final AssemblyEvents events;

    ClosingOrder(Under under, AssemblyEvents events) {
        this.under = under;
        this.events = events;
    }

    /** Orders it once, and not before the deadline by legal time read under the lock; never for one that is cancelled or replaced. */
    @Transactional
    public void give(AssemblyRef ref) {
        AssemblyRow row = under.lock(ref);
        if (!under.now().isBefore(row.deadline())) {
            under.once(ref, STEP, (locked, moment) -> events.publish(locked, new BallotClosingOrdered(ref.assembly(), locked.deadline()), moment));
        }
    }
}
