package dk.samstemt.assembly.record;

import java.time.Instant;
import java.util.Map;

/**
 * One revision of the decision record.
 *
 * @param revision 1, one more after each correction, and for words of the secretariat that nobody had answered to
 * @param sha256 digest of the record document
 * @param pdfs language to digest of the PDF
 * @param drawnUpAt legal time
 * @param remarks version of the secretariat's remarks it holds; 0 for none
 */
public record Revision(int revision, String sha256, Map<String, String> pdfs, Instant drawnUpAt, int remarks) {
}
