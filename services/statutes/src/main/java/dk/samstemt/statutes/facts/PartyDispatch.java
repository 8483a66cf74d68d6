package dk.samstemt.statutes.facts;

import java.time.Instant;

/**
 * Evidence that one party's notice was dispatched.
 *
 * @param party the party
 * @param acceptedAt when the mail server accepted it; null without evidence
 * @param relay whether that server was the installation's own relay instead of the recipient's
 * @param waived whether the party has waived the period in writing (GA-13)
 * @param bouncedAt when the recipient's side sent it back for good; null while it has not
 */
public record PartyDispatch(String party, @MayBeUnsaid Instant acceptedAt, boolean relay, boolean waived, @MayBeUnsaid Instant bouncedAt) {

    /** A dispatch that has not come back. */
    public PartyDispatch(String party, Instant acceptedAt, boolean relay, boolean waived) {
        this(party, acceptedAt, relay, waived, null);
    }
}
