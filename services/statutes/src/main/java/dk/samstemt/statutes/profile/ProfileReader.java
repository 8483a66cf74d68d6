package dk.samstemt.statutes.profile;

import dk.samstemt.json.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads profiles; one reader for everybody. */
public final class ProfileReader {

    /** Class path resource of the profile that ships. */
    public static final String GREATER_COPENHAGEN_EU_OFFICE =
            "/dk/samstemt/statutes/profiles/greater-copenhagen-eu-office.json";

    private ProfileReader() {
    }

    /**
     * Reads and checks a profile.
     *
     * @throws dk.samstemt.json.JsonDefect if it is not a profile, with the place
     * @throws ProfileDefects if it contradicts itself or leaves a gap, with every place found
     */
    public static Profile read(byte[] utf8) {
        return ProfileChecks.checked(Records.read(utf8, Profile.class));
    }

    /** The profile that ships, as bytes. */
    public static byte[] shipped() {
        try (InputStream in = ProfileReader.class.getResourceAsStream(GREATER_COPENHAGEN_EU_OFFICE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
