package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.waiver.Waivers;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.assembly.WaiverRequested;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks parties without evidence for their written waiver; notification writes to them. */
@Service
@Transactional
class AskingForWaivers {

    private final Remediable remediable;
    private final Evidence evidence;
    private final Waivers waivers;
    private final AssemblyEvents events;
    private final LegalTime time;

    AskingForWaivers(Remediable remediable, Evidence evidence, Waivers waivers, AssemblyEvents events, LegalTime time) {
        this.remediable = remediable;
        this.evidence = evidence;
        this.waivers = waivers;
        this.events = events;
        this.time = time;
    }

    /** 409 where nothing is to be remedied or the deadline is over; 422 at a party that lacks nothing. Answers until when a waiver helps. */
    Instant ask(AssemblyRef ref, List<String> parties, Caller caller) {
        AssemblyRow row = remediable.lock(ref);
        Instant moment = time.now();
        remediable.mustBeEndangered(row, parties, moment);
        remediable.mustBeBefore(row, moment);
        mustLackEvidence(row, parties);
        parties.forEach(party -> waivers.requested(ref, party, moment));
        events.publish(row, new WaiverRequested(ref.assembly(), List.copyOf(parties), row.deadline()),
                caller.actor(Roles.SECRETARIAT), moment);
        return row.deadline();
    }

    private void mustLackEvidence(AssemblyRow row, List<String> parties) {
        List<String> missing = evidence.missing(row);
        ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
        if (parties.isEmpty()) {
            throw problem.at("/parties", "missing");
        }
        for (int i = 0; i < parties.size(); i++) {
            if (!missing.contains(parties.get(i)) || parties.indexOf(parties.get(i)) < i) {
                throw problem.at("/parties/" + i, missing.contains(parties.get(i)) ? "duplicate" : "invalid");
            }
        }
    }
}
