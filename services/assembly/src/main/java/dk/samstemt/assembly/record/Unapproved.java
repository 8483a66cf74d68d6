package dk.samstemt.assembly.record;

import java.time.Instant;
import java.util.Map;

/**
 * That a revision went out as a draft that is not approved.
 *
 * @param revision the revision
 * @param pdfs language to digest of the PDF that says so
 * @param sentAt legal time
 */
public record Unapproved(int revision, Map<String, String> pdfs, Instant sentAt) {
}
