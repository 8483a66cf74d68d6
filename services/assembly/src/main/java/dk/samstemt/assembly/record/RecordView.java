package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Where the decision record stands.
 *
 * @param revision the newest revision
 * @param sha256 digest of its document
 * @param pdfs language to digest of its PDF
 * @param drawnUpAt legal time
 * @param state state of the assembly
 * @param verdicts what each office has said of it
 */
public record RecordView(int revision, String sha256, Map<String, String> pdfs, Instant drawnUpAt, String state, List<Said> verdicts) {

    /**
     * One verdict.
     *
     * @param office the office
     * @param verdict APPROVED or CORRECTION
     * @param comment why; null when none was written
     * @param givenAt legal time
     */
    public record Said(String office, String verdict, String comment, Instant givenAt) {
    }

    /** The view of a revision. */
    public static RecordView of(AssemblyRow row, Revision revision, List<Verdict> verdicts) {
        return new RecordView(revision.revision(), revision.sha256(), revision.pdfs(), revision.drawnUpAt(), row.state().name(),
                verdicts.stream().map(verdict -> new Said(verdict.office(), verdict.word(), verdict.comment(), verdict.givenAt())).toList());
    }
}
