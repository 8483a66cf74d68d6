package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.rules.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a ruling keeps of an amendment: no wording, only which document it was and whether it fits the version in force.
 *
 * @param sha256 digest of the canonical amendment
 * @param baseVersion the version it quotes
 * @param provisions the provisions it touches
 * @param fits whether every quotation matches letter by letter
 * @param misfit index of the first operation that does not; -1 when the base version is another; null when it fits
 * @param inForceFrom the day it states that it is in force from; null where it states none (AM-3)
 */
record AmendmentFit(String sha256, int baseVersion, List<String> provisions, boolean fits, Integer misfit, LocalDate inForceFrom) {

    /** How it fits when the assembly on a day adopts it: a parameter is quoted with its value of the day it would begin (AM-2, AM-3). */
    static AmendmentFit of(Amendment amendment, LocalDate assembly, Law law) {
        Instant close = law.calendar().endOfDay(assembly);
        Commencement begins = Commencement.orAtTheClose(close, amendment.inForceFrom(), law.calendar());
        Integer misfit = Amendments.apply(law.profile(), amendment, begins.from(), begins.fromDay())
                .fold(applied -> null, Mismatch::operation);
        return new AmendmentFit(Digests.sha256Hex(Records.canonical(amendment)), amendment.baseVersion(),
                amendment.operations().stream().map(Operation::provision).distinct().toList(), misfit == null, misfit,
                amendment.inForceFrom());
    }

    AmendmentFit withFit(boolean other) {
        return new AmendmentFit(sha256, baseVersion, provisions, other, other ? null : Integer.valueOf(0), inForceFrom);
    }

    AmendmentFit beginning(LocalDate other) {
        return new AmendmentFit(sha256, baseVersion, provisions, fits, misfit, other);
    }
}
