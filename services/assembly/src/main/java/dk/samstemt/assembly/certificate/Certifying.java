package dk.samstemt.assembly.certificate;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.evidence.PartyEvidence;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rules on due convening and publishes what came of it. Runs under the assembly's lock. */
@Component
public class Certifying {

    private final Evidence evidence;
    private final Roll roll;
    private final Law law;
    private final Rulings rulings;
    private final Outcome outcome;

    Certifying(Evidence evidence, Roll roll, Law law, Rulings rulings, Outcome outcome) {
        this.evidence = evidence;
        this.roll = roll;
        this.law = law;
        this.rulings = rulings;
        this.outcome = outcome;
    }

    /** Whether the assembly is duly convened, by the evidence as it stands at this moment. */
    public boolean certify(AssemblyRow row, Instant moment) {
        LawVersion version = law.version(row.ref().association(), row.statutesVersion());
        List<PartyEvidence> known = evidence.known(row.ref()).stream().filter(PartyEvidence::known).toList();
        Ruling ruling = version.statutes().dulyConvened(new DispatchFacts(row.draft().kind(), row.draft().form(), row.day(),
                roll.entitled(row.ref(), row.day()), known.stream().map(PartyEvidence::fact).toList(), moment, version.tzdata(),
                row.draft().dissolution()));
        rulings.store(row.ref(), Rulings.CONVENING, ruling, moment);
        outcome.listRuledOn(row, moment);
        if (ruling.yes()) {
            outcome.certified(row, ruling, evidence.perParty(row.ref()), moment);
        } else {
            outcome.failed(row, new Outcome.Failure(ruling, evidence.missing(row), version), moment);
        }
        return ruling.yes();
    }
}
