package dk.samstemt.statutes.facts;

import java.time.Instant;

/**
 * Evidence that one party's notice was dispatched.
 *
 * @param party the party
 * @param acceptedAt when the mail server accepted it; null without evidence
 * @param relay whether that server was the installation's own relay instead of the recipient's
 * @param waived whether the party has waived the period in writing (GA-13)
 */
public record PartyDispatch(String party, Instant acceptedAt, boolean relay, boolean waived) {
}
