package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.check.Checking;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new lawful day is a new assembly with a new notice to all (GA-13, GA-19): convened in the same transaction, or not at all. */
@Service
@Transactional
class NewDay {

    private final Remediable remediable;
    private final Checking checking;
    private final Copying copying;
    private final Workflow workflow;
    private final AssemblyEvents events;

    NewDay(Remediable remediable, Checking checking, Copying copying, Workflow workflow, AssemblyEvents events) {
        this.remediable = remediable;
        this.checking = checking;
        this.copying = copying;
        this.workflow = workflow;
        this.events = events;
    }

    /**
     * What came of it.
     *
     * @param checked the ruling on the new notice
     * @param assembly the new assembly; empty when the law says no, and then nothing is stored
     */
    record Outcome(Checked checked, Optional<AssemblyRef> assembly) {
    }

    /** 409 when the convening has not failed, or another remedy came first. */
    Outcome on(LocalDate day, AssemblyRef ref, Caller caller) {
        AssemblyRow old = remediable.failed(ref);
        Checked checked = checking.check(ref.association(), old.draft().on(day));
        if (!checked.ruling().yes()) {
            return new Outcome(checked, Optional.empty());
        }
        AssemblyRef next = copying.convene(old, checked);
        workflow.completeOpen(ref, OpenTask.REMEDY, caller.person(), Map.of("remedy", "NEW_DAY"));
        events.publish(old, new AssemblyReplaced(ref.assembly(), next.assembly(), day.toString()), caller.actor(Roles.SECRETARIAT),
                checked.decidedAt());
        return new Outcome(checked, Optional.of(next));
    }
}
