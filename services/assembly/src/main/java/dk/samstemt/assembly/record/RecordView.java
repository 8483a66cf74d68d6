package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the decision record stands.
 *
 * @param revision the newest revision
 * @param sha256 digest of its document
 * @param pdfs language to digest of its PDF
 * @param drawnUpAt legal time
 * @param state state of the assembly
 * @param verdicts what each office has said of it
 * @param correction language to what was corrected since the revision before; empty where nothing was noted
 * @param unapprovedRevision the revision that went out as a draft that is not approved; null when none did
 * @param unapprovedSentAt legal time at which it did; null when none did
 */
public record RecordView(int revision, String sha256, Map<String, String> pdfs, Instant drawnUpAt, String state, List<Said> verdicts,
        Map<String, String> correction, Integer unapprovedRevision, Instant unapprovedSentAt) {

    /**
     * One verdict.
     *
     * @param office the office
     * @param verdict APPROVED or CORRECTION
     * @param comment why; null when none was written
     * @param givenAt legal time
     * @param deputy agreement under which a vice-chair acted in the office (BO-10); null for its holder
     */
    public record Said(String office, String verdict, String comment, Instant givenAt, String deputy) {

        /** One verdict as stored. */
        public static Said of(Verdict verdict) {
            return new Said(verdict.office(), verdict.word(), verdict.comment(), verdict.givenAt(), verdict.deputy());
        }
    }

    static RecordView of(AssemblyRow row, Revision revision, RecordStore store, Optional<Unapproved> unapproved) {
        return new RecordView(revision.revision(), revision.sha256(), revision.pdfs(), revision.drawnUpAt(), row.state().name(),
                store.verdicts(row.ref(), revision.revision()).stream().map(Said::of).toList(),
                store.correction(row.ref(), revision.revision() - 1), unapproved.map(Unapproved::revision).orElse(null),
                unapproved.map(Unapproved::sentAt).orElse(null));
    }
}
