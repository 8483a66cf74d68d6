package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.waiver.Waiver;
import dk.samstemt.platform.malware.MalwareScan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A recorded waiver.
 *
 * @param party the party
 * @param givenOn the civil day on it
 * @param sha256 digest of the scan
 * @param recordedAt legal time
 * @param malwareScan what a scanner said of the scan
 */
record WaiverView(String party, LocalDate givenOn, String sha256, Instant recordedAt, MalwareScan malwareScan) {

    static WaiverView of(Waiver waiver) {
        return new WaiverView(waiver.party(), waiver.givenOn(), waiver.sha256(), waiver.recordedAt(), waiver.malwareScan());
    }
}
