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
 * @param correction language to what was corrected since a revision was sent back; empty where nothing was noted
 * @param remarks what the secretariat says in it in its own words, and what of that is changed since the revision before
 * @param unapprovedRevision the revision that went out as a draft that is not approved; null when none did
 * @param unapprovedSentAt legal time at which it did; null when none did
 * @param earlier the revisions before it, the newest first
 */
public record RecordView(int revision, String sha256, Map<String, String> pdfs, Instant drawnUpAt, String state, List<Said> verdicts,
        Map<String, String> correction, List<RemarkLine> remarks, Integer unapprovedRevision, Instant unapprovedSentAt, List<Earlier> earlier) {

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

    /**
     * A revision that was sent back.
     *
     * @param revision its number
     * @param sha256 digest of its document
     * @param drawnUpAt legal time
     * @param verdicts what each office said of it
     * @param corrected language to what was corrected after it; empty where nothing was noted
     */
    public record Earlier(int revision, String sha256, Instant drawnUpAt, List<Said> verdicts, Map<String, String> corrected) {

        static Earlier of(AssemblyRow row, Revision revision, RecordStore store) {
            return new Earlier(revision.revision(), revision.sha256(), revision.drawnUpAt(), said(row, revision, store),
                    store.correction(row.ref(), revision.revision()));
        }
    }

    /** The newest revision with its remarks. */
    record Newest(Revision revision, List<RemarkLine> remarks) {
    }

    static RecordView of(AssemblyRow row, Newest newest, RecordStore store, Optional<Unapproved> unapproved) {
        Revision revision = newest.revision();
        return new RecordView(revision.revision(), revision.sha256(), revision.pdfs(), revision.drawnUpAt(), row.state().name(),
                said(row, revision, store),
                store.correctionBefore(row.ref(), revision.revision()), newest.remarks(), unapproved.map(Unapproved::revision).orElse(null),
                unapproved.map(Unapproved::sentAt).orElse(null),
                store.before(row.ref(), revision.revision()).stream().map(earlier -> Earlier.of(row, earlier, store)).toList());
    }

    private static List<Said> said(AssemblyRow row, Revision revision, RecordStore store) {
        return store.verdicts(row.ref(), revision.revision()).stream().map(Said::of).toList();
    }
}
