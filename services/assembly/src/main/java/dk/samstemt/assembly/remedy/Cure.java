package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.waiver.Waiver;
import dk.samstemt.assembly.waiver.Waivers;
import dk.samstemt.platform.time.LegalTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a failed convening is being cured: nobody is missing any more, and the ruling on it is on its way. */
@Component
class Cure {

    private final Evidence evidence;
    private final Waivers waivers;
    private final Roll roll;
    private final Rulings rulings;
    private final LegalTime time;

    Cure(Evidence evidence, Waivers waivers, Roll roll, Rulings rulings, LegalTime time) {
        this.evidence = evidence;
        this.waivers = waivers;
        this.roll = roll;
        this.rulings = rulings;
        this.time = time;
    }

    /** From the deadline on nothing cures. */
    boolean underWay(AssemblyRow row) {
        return time.now().isBefore(row.deadline()) && evidence.complete(row)
                && Stream.concat(waivers.list(row.ref()).stream().map(Waiver::recordedAt), roll.departures(row.ref()).stream())
                        .anyMatch(since -> !rulings.ruledSince(row.ref(), Rulings.CONVENING, since));
    }
}
