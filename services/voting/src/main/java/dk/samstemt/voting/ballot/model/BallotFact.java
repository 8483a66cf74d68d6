package dk.samstemt.voting.ballot.model;

import java.time.Instant;

/** What happens to a ballot as a whole. */
public sealed interface BallotFact {
    /** Every party is evidenced: statements are taken from this legal moment. */
    record Opened(Instant at) implements BallotFact {
    }

    /** The closer ran at this legal moment, at or after the deadline; the close itself is the deadline. */
    record Closed(Instant at) implements BallotFact {
    }

    /** The convening failed. */
    record Held() implements BallotFact {
    }

    /** The convening is certified after all. */
    record Resumed() implements BallotFact {
    }

    /** The day is given up. */
    record Voided(VoidReason reason) implements BallotFact {
    }
}
