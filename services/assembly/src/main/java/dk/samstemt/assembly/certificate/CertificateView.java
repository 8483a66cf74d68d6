package dk.samstemt.assembly.certificate;

import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.contracts.assembly.DispatchEvidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The certificate of due convening, or why there is none.
 *
 * @param certified whether the assembly is duly convened
 * @param slackDays whole days beyond the period; null when not certified
 * @param lastLawfulMoment first instant that was too late for dispatch
 * @param evidence the evidence, one per party that has any
 * @param earliestLawfulDay earliest new day when not certified; else null
 * @param ruling the ruling, explained, with stricter readings
 */
record CertificateView(boolean certified, Long slackDays, Instant lastLawfulMoment, List<DispatchEvidence> evidence,
        LocalDate earliestLawfulDay, RulingView ruling) {
}
