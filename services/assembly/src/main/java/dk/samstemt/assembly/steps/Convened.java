package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.notice.Agenda;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.contracts.assembly.AssemblyConvened;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Every party's notice is evidenced: the ballot may open. */
@Component
class Convened {

    private final Assemblies assemblies;
    private final Evidence evidence;
    private final Roll roll;
    private final AssemblyEvents events;

    Convened(Assemblies assemblies, Evidence evidence, Roll roll, AssemblyEvents events) {
        this.assemblies = assemblies;
        this.evidence = evidence;
        this.roll = roll;
        this.events = events;
    }

    void publish(AssemblyRow row, LawVersion law, Instant moment) {
        assemblies.state(row.ref(), AssemblyState.CONVENED);
        events.publish(row, new AssemblyConvened(row.ref().assembly(), row.draft().kind().name(), row.draft().form().name(),
                row.day().toString(), row.deadline(), Agenda.entries(row, law.statutes()), roll.entries(row.ref()),
                evidence.perParty(row.ref())), moment);
    }
}
