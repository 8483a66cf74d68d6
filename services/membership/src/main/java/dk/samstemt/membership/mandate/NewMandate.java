package dk.samstemt.membership.mandate;

import dk.samstemt.platform.web.Require;

import java.time.Instant;

/**
 * A mandate to be granted.
 *
 * @param person opaque reference
 * @param party  the party
 * @param from   first instant; null for now
 * @param until  end; null while open
 */
public record NewMandate(String person, String party, Instant from, Instant until) {

    /** Answers 422 when it does not say who may speak for whom. */
    void check() {
        Require.present(person, "/person");
        Require.present(party, "/party");
    }
}
