package dk.samstemt.assembly.convening;

import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Fixed;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.workflow.Moments;
import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.statutes.Statutes;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The law has said yes: moments and version are fixed and the process starts. Runs under the assembly's lock. */
@Component
public class LettingOut {

    private final Assemblies assemblies;
    private final Rulings rulings;
    private final Announcement announcement;
    private final RiskMargin margin;

    LettingOut(Assemblies assemblies, Rulings rulings, Announcement announcement, RiskMargin margin) {
        this.assemblies = assemblies;
        this.rulings = rulings;
        this.announcement = announcement;
        this.margin = margin;
    }

    /** Fixes what the ruling was given on; the notice follows as soon as the roll is here. */
    public void letOut(AssemblyRow row, Checked checked) {
        Draft draft = row.draft();
        Statutes statutes = checked.law().statutes();
        Instant lastDispatch = statutes.endOfDay(statutes.lastDispatchDay(draft.kind(), draft.form(), draft.day()));
        Instant deadline = statutes.deadline(draft.day(), LastMoment.of(draft, statutes));
        Instant risk = margin.before(lastDispatch, checked.decidedAt());
        checked.store(row, rulings);
        assemblies.convening(row.ref(), new Fixed(checked.law().version(), risk, lastDispatch, deadline, checked.law().tzdata()));
        announcement.start(row.ref(), new Moments(risk, lastDispatch, deadline));
        CrashPoint.CONVENING_BEFORE_COMMIT.reached();
    }
}
