package dk.samstemt.assembly.record;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A record that nobody approves in time goes out as what it is: a draft that is not approved. Runs under the lock. */
@Component
public class SendingUnapproved {

    private final RecordStore store;
    private final UnapprovedStore unapproved;
    private final Law law;
    private final Rulings rulings;
    private final UnapprovedOut out;

    SendingUnapproved(RecordStore store, UnapprovedStore unapproved, Law law, Rulings rulings, UnapprovedOut out) {
        this.store = store;
        this.unapproved = unapproved;
        this.law = law;
        this.rulings = rulings;
        this.out = out;
    }

    /** From when it goes out, counted from the first revision: a correction round does not stop the clock. */
    public Instant from(AssemblyRow row) {
        return version(row).statutes().unapprovedFrom(drawnUpOn(row));
    }

    /** Sends the current revision out, once; nothing happens when it is approved or the law gives more time. */
    public void send(AssemblyRow row, Instant moment) {
        if (row.state() != AssemblyState.RECORD_DRAWN_UP || unapproved.of(row.ref()).isPresent()) {
            return;
        }
        LawVersion version = version(row);
        Ruling ruling = version.statutes().recordGoesOutUnapproved(new UnapprovedFacts(drawnUpOn(row), false,
                version.statutes().dayOf(moment)));
        if (!ruling.yes()) {
            throw new IllegalStateException("the record of " + row.ref().key() + " has still time to be approved");
        }
        rulings.store(row.ref(), Rulings.UNAPPROVED, ruling, moment);
        out.send(row, store.current(row.ref()).orElseThrow(), ruling, moment);
    }

    private LocalDate drawnUpOn(AssemblyRow row) {
        return version(row).statutes().dayOf(store.find(row.ref(), 1).orElseThrow().drawnUpAt());
    }

    private LawVersion version(AssemblyRow row) {
        return law.version(row.ref().association(), row.statutesVersion());
    }
}
