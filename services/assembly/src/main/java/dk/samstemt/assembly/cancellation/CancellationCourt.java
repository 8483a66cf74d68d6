package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks the statutes whether an assembly may be cancelled, and keeps the answer. Runs under the assembly's lock. */
@Component
class CancellationCourt {

    private final Law law;
    private final LegalTime time;
    private final Rulings rulings;

    CancellationCourt(Law law, LegalTime time, Rulings rulings) {
        this.law = law;
        this.time = time;
        this.rulings = rulings;
    }

    CancellationRuling rule(AssemblyRow row, Basis by) {
        CancellationRuling ruling = ask(row, by);
        rulings.store(row.ref(), Rulings.CANCELLATION, ruling.ruling(), ruling.decidedAt());
        return ruling;
    }

    /** The answer at this moment, kept nowhere. */
    CancellationRuling ask(AssemblyRow row, Basis by) {
        Instant moment = time.now();
        LawVersion version = law.version(row.ref().association(), row.statutesVersion());
        Ruling ruling = version.statutes().mayBeCancelled(new CancellationFacts(row.draft().kind(), row.day(), basis(row.draft().basis()),
                basis(by), row.deadline(), moment, version.tzdata()));
        return new CancellationRuling(version, ruling, moment);
    }

    private static LegalBasis basis(Basis basis) {
        return basis == null ? null : new LegalBasis(basis.kind(), basis.member(), basis.day(), basis.signatory() != null);
    }
}
