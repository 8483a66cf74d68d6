package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.notice.OrderingNotice;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.assembly.NoticeAtRisk;
import dk.samstemt.contracts.assembly.RollRequested;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is published on the way to a convened assembly. */
@Component
class Announcing {

    private final AssemblyEvents events;
    private final Law law;
    private final OrderingNotice ordering;
    private final Convened convened;
    private final Evidence evidence;

    Announcing(AssemblyEvents events, Law law, OrderingNotice ordering, Convened convened, Evidence evidence) {
        this.events = events;
        this.law = law;
        this.ordering = ordering;
        this.convened = convened;
        this.evidence = evidence;
    }

    void requestRoll(AssemblyRow row, Instant moment) {
        events.publish(row, new RollRequested(row.ref().assembly(), row.day().toString()), moment);
    }

    void orderNotice(AssemblyRow row, Instant moment) {
        ordering.order(row, version(row), moment);
    }

    void convened(AssemblyRow row, Instant moment) {
        convened.publish(row, version(row), moment);
    }

    void atRisk(AssemblyRow row, Instant moment) {
        List<String> missing = evidence.missing(row);
        if (!missing.isEmpty()) {
            events.publish(row, new NoticeAtRisk(row.ref().assembly(), missing, row.lastDispatch()), moment);
        }
    }

    void closeDispatch(AssemblyRow row, Instant moment) {
        events.publish(row, new DispatchClosingOrdered(row.ref().assembly(), row.lastDispatch()), moment);
    }

    private LawVersion version(AssemblyRow row) {
        return law.version(row.ref().association(), row.statutesVersion());
    }
}
