package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.StepLog;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Takes the assembly's lock, then the legal moment, then acts, once. */
@Component
class Under {

    private final Assemblies assemblies;
    private final StepLog steps;
    private final LegalTime time;

    Under(Assemblies assemblies, StepLog steps, LegalTime time) {
        this.assemblies = assemblies;
        this.steps = steps;
        this.time = time;
    }

    AssemblyRow lock(AssemblyRef ref) {
        return assemblies.lock(ref);
    }

    Instant now() {
        return time.now();
    }

    /** Acts the first time the step is asked for; nothing happens afterwards, nor for an assembly that is cancelled or replaced. */
    void once(AssemblyRef ref, String step, BiConsumer<AssemblyRow, Instant> act) {
        AssemblyRow row = assemblies.lock(ref);
        Instant moment = time.now();
        if (!row.state().over() && steps.first(ref, step, moment)) {
            act.accept(row, moment);
        }
    }

    boolean done(AssemblyRef ref, String step) {
        return steps.done(ref, step);
    }
}
