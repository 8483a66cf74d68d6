package dk.samstemt.assembly.record;

import java.time.Instant;
import java.util.Map;

/**
 * One revision of the decision record.
 *
 * @param revision 1, one more after each correction
 * @param sha256 digest of the record document
 * @param pdfs language to digest of the PDF
 * @param drawnUpAt legal time
 */
public record Revision(int revision, String sha256, Map<String, String> pdfs, Instant drawnUpAt) {
}
