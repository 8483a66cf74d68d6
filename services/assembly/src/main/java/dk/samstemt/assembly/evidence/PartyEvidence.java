package dk.samstemt.assembly.evidence;

import dk.samstemt.contracts.assembly.DispatchEvidence;
import dk.samstemt.statutes.facts.PartyDispatch;
import java.time.Instant;

/**
 * All that is known of one party's notice. Pure.
 *
 * @param party the party
 * @param counting the acceptance that counts, the earliest one that no bounce has taken back; null when none
 * @param bounce the bounce of that acceptance, or of the one that counted before; null when none
 * @param waived whether the party has waived the period in writing
 */
public record PartyEvidence(String party, Message counting, Bounce bounce, boolean waived) {

    /** Whether anything stands for the party, however late. */
    public boolean any() {
        return counting != null || waived;
    }

    /** Whether there is anything to say of it in a ruling. */
    public boolean known() {
        return any() || bounce != null;
    }

    /** Whether it is enough at the end of the last lawful day. */
    public boolean suffices(Instant lastDispatch) {
        return waived || counting != null && counting.acceptedAt().isBefore(lastDispatch);
    }

    /** As the log says it; only where anything stands. */
    public DispatchEvidence told() {
        return counting == null ? new DispatchEvidence(party, null, null, false, true)
                : new DispatchEvidence(party, counting.messageId(), counting.acceptedAt(), counting.relay(), waived);
    }

    /** In the words of the law: a bounce that took the evidence back is said with the acceptance it took back. */
    public PartyDispatch fact() {
        Instant acceptedAt = counting != null ? counting.acceptedAt() : bounce == null ? null : bounce.acceptedAt();
        return new PartyDispatch(party, acceptedAt, counting != null && counting.relay(), waived,
                bounce == null ? null : bounce.bouncedAt());
    }
}
