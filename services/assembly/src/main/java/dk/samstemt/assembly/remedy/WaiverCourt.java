package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.StepLog;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks the statutes whether a party's waiver cures. Runs under the assembly's lock. */
@Component
class WaiverCourt {

    private final Roll roll;
    private final Evidence evidence;
    private final StepLog steps;
    private final Law law;
    private final LegalTime time;

    WaiverCourt(Roll roll, Evidence evidence, StepLog steps, Law law, LegalTime time) {
        this.roll = roll;
        this.evidence = evidence;
        this.steps = steps;
        this.law = law;
        this.time = time;
    }

    /** 409 before the notice is out: there is nothing to waive yet. */
    WaiverRuling rule(AssemblyRow row, String party, LocalDate givenOn) {
        Instant moment = time.now();
        Instant ordered = steps.doneAt(row.ref(), "orderNotice")
                .orElseThrow(() -> ProblemException.of(AssemblyProblems.NOTHING_TO_REMEDY).with("state", row.state().name()));
        LawVersion version = law.version(row.ref().association(), row.statutesVersion());
        boolean onRoll = roll.entitled(row.ref(), row.day()).contains(party);
        boolean evidenced = evidence.known(row.ref()).stream()
                .anyMatch(known -> known.party().equals(party) && !known.waived() && known.suffices(row.lastDispatch()));
        return new WaiverRuling(party, givenOn, version, version.statutes().waiverAccepted(new WaiverFacts(party, onRoll, evidenced,
                WaiverDocument.WRITTEN_WAIVER, givenOn, version.statutes().dayOf(ordered), row.deadline(), moment,
                version.tzdata())), moment);
    }
}
