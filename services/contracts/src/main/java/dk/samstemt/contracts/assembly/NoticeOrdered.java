package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;
import dk.samstemt.contracts.membership.RollEntry;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The notice is to be sent to all parties (GA-7, GA-13, GA-20). Bytes are fetched from assembly by digest.
 *
 * @param assembly           the assembly
 * @param kind               ORDINARY or EXTRAORDINARY
 * @param form               WRITTEN or PHYSICAL
 * @param day                civil day of the assembly (ISO)
 * @param deadline           UTC instant before which statements are given
 * @param lastDispatchMoment UTC instant before which every notice must be accepted
 * @param profileSha256      digest of the statutes it is convened under
 * @param noticeSha256       digest of the notice document
 * @param letters            language to digest of the letter as PDF
 * @param agenda             the items
 * @param annexes            the annexes
 * @param roll               the parties
 * @param rulingSha256       digest of the ruling that the notice may go out
 * @param ruling             that ruling
 * @param replaces           the assembly whose failed convening this one remedies (GA-13); null otherwise
 */
@EventType("assembly.notice-ordered.v1")
public record NoticeOrdered(
        String assembly,
        String kind,
        String form,
        String day,
        Instant deadline,
        Instant lastDispatchMoment,
        String profileSha256,
        String noticeSha256,
        Map<String, String> letters,
        List<AgendaEntry> agenda,
        List<AnnexEntry> annexes,
        List<RollEntry> roll,
        String rulingSha256,
        Map<String, Object> ruling,
        @Addition String replaces) {

    /** A notice that replaces none. */
    public NoticeOrdered(String assembly, String kind, String form, String day, Instant deadline, Instant lastDispatchMoment,
            String profileSha256, String noticeSha256, Map<String, String> letters, List<AgendaEntry> agenda,
            List<AnnexEntry> annexes, List<RollEntry> roll, String rulingSha256, Map<String, Object> ruling) {
        this(assembly, kind, form, day, deadline, lastDispatchMoment, profileSha256, noticeSha256, letters, agenda, annexes, roll,
                rulingSha256, ruling, null);
    }
}
