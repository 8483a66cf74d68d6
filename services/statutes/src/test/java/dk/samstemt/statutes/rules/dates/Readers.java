package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The shipped statutes as if their numbers had held from 2018, under readings of the tests' choice. */
final class Readers {

    private Readers() {
    }

    /** Each change replaces the chosen reading of an interpretation; the data, not the code, says how days are counted. */
    static Statutes statutes(Map<String, String> changes) {
        return changed(ProfileReader.shipped(), changes);
    }

    /** The plain local association's, likewise. */
    static Statutes plain(Map<String, String> changes) {
        return changed(ProfileReader.shipped("foreningen-havnens-venner"), changes);
    }

    private static Statutes changed(byte[] shipped, Map<String, String> changes) {
        String text = new String(shipped, StandardCharsets.UTF_8).replaceAll("(\"value\": \"[^\"]*\",\\s*)\"from\": \"(2019-02-07|2024-03-14)\"",
                "$1\"from\": \"2018-01-01\"");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            String chosen = "\"reading\": \"" + change.getKey() + "\"";
            if (!text.contains(chosen)) {
                throw new IllegalArgumentException(chosen);
            }
            text = text.replace(chosen, "\"reading\": \"" + change.getValue() + "\"");
        }
        return Statutes.of(ProfileReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
