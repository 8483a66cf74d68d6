package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;

/** The statutes as one readable text. */
public final class ConsolidatedText {

    private ConsolidatedText() {
    }

    /** The consolidated text of a version, with title and date in the language asked for ({@code da} or {@code en}). */
    public static String of(Profile profile, String language) {
        throw new UnsupportedOperationException("step 1");
    }
}
