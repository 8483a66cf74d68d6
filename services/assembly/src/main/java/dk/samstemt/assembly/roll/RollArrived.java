package dk.samstemt.assembly.roll;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.membership.RollChanged;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.statutes.profile.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the roll as membership tells it. */
@Component
class RollArrived implements EventHandler {

    private final Assemblies assemblies;
    private final Roll roll;
    private final Law law;
    private final Workflow workflow;
    private final Departure departure;

    RollArrived(Assemblies assemblies, Roll roll, Law law, Workflow workflow, Departure departure) {
        this.assemblies = assemblies;
        this.roll = roll;
        this.law = law;
        this.workflow = workflow;
        this.departure = departure;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RollFixed.class, RollChanged.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof RollFixed fixed) {
            AssemblyRef ref = assemblies.lockForEvent(new AssemblyRef(association, fixed.assembly())).ref();
            roll.fix(ref, fixed.parties());
            workflow.nudge(ref, Wait.ROLL_FIXED);
        } else {
            RollChanged changed = event.as(RollChanged.class);
            change(assemblies.lockForEvent(new AssemblyRef(association, changed.assembly())), changed, event.envelope().actor().ref());
        }
    }

    private void change(AssemblyRow row, RollChanged changed, String by) {
        LocalDate day = LocalDate.parse(changed.day());
        if (changed.change().equals("LEFT")) {
            departure.follow(row, changed.party(), day, by);
        } else {
            roll.admit(row.ref(), entry(row, changed.party()), day);
        }
    }

    private RollEntry entry(AssemblyRow row, String party) {
        return law.version(row.ref().association(), row.statutesVersion()).profile().party(party)
                .map(RollArrived::entry).orElseGet(() -> new RollEntry(party, "unknown", List.of()));
    }

    private static RollEntry entry(Party party) {
        return new RollEntry(party.id(), party.partyClass(), party.speaksFor());
    }
}
