package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.law.AdoptedAmendments;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.assembly.DecisionReached;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Stores and publishes what rulings on items bring about. */
@Component
class Consequences {

    private final Decisions decisions;
    private final Law law;
    private final AdoptedAmendments amendments;
    private final ByteStore bytes;
    private final Assemblies assemblies;
    private final AssemblyEvents events;

    Consequences(Decisions decisions, Law law, AdoptedAmendments amendments, ByteStore bytes, Assemblies assemblies, AssemblyEvents events) {
        this.decisions = decisions;
        this.law = law;
        this.amendments = amendments;
        this.bytes = bytes;
        this.assemblies = assemblies;
        this.events = events;
    }

    void of(AssemblyRow row, Item item, Ruling ruling, Instant moment) {
        Decision decision = new Decision(item.item(), item.number(), ruling.yes(), ruling.digest());
        decisions.insert(row.ref(), decision);
        events.publish(row, new DecisionReached(row.ref().assembly(), item.item(), decision.outcome(), row.day().toString(),
                ruling.digest(), ruling.tree()), moment);
        if (ruling.yes() && item.amendment() != null) {
            adopt(row, item, moment);
        }
    }

    /** In force from the close, counted in days from the next one, or from the later day it states (AM-3). */
    private void adopt(AssemblyRow row, Item item, Instant moment) {
        int base = item.amendment().baseVersion();
        Commencement begins = law.version(row.ref().association(), row.statutesVersion()).statutes().amendments().begins(item.amendment(), row.deadline());
        String operations = bytes.put(row.ref().association(), "application/json", Records.canonical(item.amendment()));
        amendments.adopted(row.ref(), item.item(), base, begins.from());
        events.publish(row, new AmendmentAdopted(row.ref().assembly(), item.item(), base, operations, begins.from(),
                begins.fromDay().toString()), moment);
    }

    /** Every item has its ruling; where agreement failed, the same items may go to a physical assembly. */
    void decided(AssemblyRow row, LawVersion law, Instant moment) {
        assemblies.state(row.ref(), AssemblyState.DECIDED);
        if (decisions.list(row.ref()).stream().anyMatch(decision -> !decision.adopted())) {
            assemblies.earliestDay(row.ref(), law.statutes().earliestLawfulDay(row.draft().kind(), AssemblyForm.PHYSICAL,
                    law.statutes().dayOf(moment)));
        }
    }
}
