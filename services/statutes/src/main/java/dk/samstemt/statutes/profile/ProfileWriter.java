package dk.samstemt.statutes.profile;

import dk.samstemt.json.Records;

/** Writes profiles. */
public final class ProfileWriter {

    private ProfileWriter() {
    }

    /** The canonical bytes whose SHA-256 names the version. */
    public static byte[] canonical(Profile profile) {
        return Records.canonical(profile);
    }
}
