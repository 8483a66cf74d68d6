package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.file.Format;

/**
 * A list that somebody sent.
 *
 * @param intake  its id
 * @param sha256  digest of the file
 * @param format  kind of file
 * @param content the file; null once it is taken in
 */
record Intake(String intake, String sha256, Format format, byte[] content) {

    boolean isDone() {
        return content == null;
    }
}
