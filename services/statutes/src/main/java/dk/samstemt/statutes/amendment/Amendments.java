package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;

/** Applies amendments. */
public final class Amendments {

    private Amendments() {
    }

    /**
     * Applies an amendment to the version it quotes.
     *
     * @param current the version in force
     * @param amendment the operations
     * @param inForceFrom the moment the next version enters into force (default: the close)
     * @param inForceFromDay the first civil day that follows it
     * @return the next version, or the first place where the quotation does not match letter by letter
     */
    public static AmendmentOutcome apply(Profile current, Amendment amendment, Instant inForceFrom,
            LocalDate inForceFromDay) {
        throw new UnsupportedOperationException("step 1");
    }
}
