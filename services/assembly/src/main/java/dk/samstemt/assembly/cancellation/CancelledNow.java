package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.text.Documents;
import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.json.Records;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The law lets the assembly be cancelled: document and letters are written, everything ends, everybody is to be told. */
@Component
class CancelledNow {

    private final Documents documents;
    private final Cancellations cancellations;
    private final Ending ending;
    private final Roll roll;
    private final AssemblyEvents events;

    CancelledNow(Documents documents, Cancellations cancellations, Ending ending, Roll roll, AssemblyEvents events) {
        this.documents = documents;
        this.cancellations = cancellations;
        this.ending = ending;
        this.roll = roll;
        this.events = events;
    }

    void follow(AssemblyRow row, CalledOff calledOff, CancellationRuling ruling, Caller caller) {
        List<RollEntry> parties = roll.entries(row.ref());
        Cancellation cancellation = written(row, calledOff, ruling, parties);
        cancellations.insert(row.ref(), cancellation);
        ending.end(row, ruling.decidedAt());
        events.publish(row, new AssemblyCancelled(row.ref().assembly(), cancellation.sha256(), cancellation.letters(), parties,
                ruling.ruling().digest(), ruling.ruling().tree()), caller.actor(Roles.SECRETARIAT), ruling.decidedAt());
    }

    private Cancellation written(AssemblyRow row, CalledOff calledOff, CancellationRuling ruling, List<RollEntry> parties) {
        String association = row.ref().association();
        CancellationDocument document = CancellationDocuments.of(row, calledOff, ruling.law(), parties);
        LocalDate dated = ruling.law().statutes().dayOf(ruling.decidedAt());
        return new Cancellation(calledOff, documents.store(association, Records.canonical(document)),
                documents.store(association, ruling.decidedAt(), words -> CancellationPage.of(document, dated, words)), ruling.decidedAt());
    }
}
