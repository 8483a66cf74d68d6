package dk.samstemt.voting.statement.model;

import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;

/** What becomes of a draft. */
public sealed interface Verdict {
    /** It counts as this revision. */
    record Accepted(int revision, Ruling ruling) implements Verdict {
    }

    /** The law refuses it (GA-16, GA-17, GA-29); the refusal is recorded. */
    record Unlawful(Ruling ruling) implements Verdict {
    }

    /** Its sender saw an older revision than the current one. */
    record Stale(int current) implements Verdict {
    }

    /** It does not answer every item exactly once. */
    record Incomplete(List<Gap> gaps) implements Verdict {
    }

    /** The ballot was voided with its day; nothing is taken any more. */
    record BallotVoided() implements Verdict {
    }

    /** The ballot is held, because the convening failed (GA-13); the same draft may be taken later. */
    record BallotHeld() implements Verdict {
    }

    /** The registered statement is not the party's newest revision any more. */
    record NothingToObjectTo() implements Verdict {
    }

    /** Nothing is there to be withdrawn. */
    record NothingToWithdraw() implements Verdict {
    }
}
