package dk.samstemt.assembly.waiver;

import dk.samstemt.platform.malware.MalwareScan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A party's waiver of the notice period.
 *
 * @param party the party
 * @param givenOn the civil day on it
 * @param sha256 digest of the scan
 * @param mediaType application/pdf or text/plain
 * @param recordedAt legal time at which it was recorded
 * @param malwareScan what a scanner said of the scan
 */
public record Waiver(String party, LocalDate givenOn, String sha256, String mediaType, Instant recordedAt, MalwareScan malwareScan) {
}
