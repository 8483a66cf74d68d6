package dk.samstemt.statutes.profile;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads profiles; one reader for everybody. */
public final class ProfileReader {

    private static final String FOLDER = "/dk/samstemt/statutes/profiles/";

    private ProfileReader() {
    }

    /**
     * Reads and checks a profile.
     *
     * @throws JsonDefect if the bytes are no JSON, with the place
     * @throws ProfileDefects if it is no profile, contradicts itself or leaves a gap, with every place found
     */
    public static Profile read(byte[] utf8) {
        try {
            return ProfileChecks.checked(Records.read(Json.read(utf8), Profile.class));
        } catch (JsonDefect defect) {
            if (defect.isSyntax()) {
                throw defect;
            }
            throw ProfileDefects.of(defect).in(utf8);
        } catch (ProfileDefects defects) {
            throw defects.in(utf8);
        }
    }

    /** The first profile that ships, as bytes. */
    public static byte[] shipped() {
        return shipped(shippedNames().get(0));
    }

    /** A profile that ships, as bytes; see {@link #shippedNames}. */
    public static byte[] shipped(String name) {
        return resource(name + ".json");
    }

    /** The profiles that ship, by the ids of the associations: which those are is data, no class names one. */
    public static List<String> shippedNames() {
        return new String(resource("shipped.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The JSON Schema of profiles, for whoever writes one. */
    public static byte[] schema() {
        return resource("profile.schema.json");
    }

    private static byte[] resource(String file) {
        try (InputStream in = ProfileReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no profile ships as " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
