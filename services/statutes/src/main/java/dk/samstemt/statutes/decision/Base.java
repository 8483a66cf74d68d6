package dk.samstemt.statutes.decision;

/** Of what a majority is a majority. */
public enum Base {
    /** Votes for and against; whoever abstains or is absent does not count. */
    VOTES_CAST,
    /** Everybody present with a vote, also those who abstain. */
    PRESENT,
    /** Everybody who may vote, present or not. */
    ENTITLED,
    /** All seats, also those without a vote. */
    SEATS;

    long of(Stances stances) {
        return switch (this) {
            case VOTES_CAST -> stances.count(Stance.FOR) + stances.count(Stance.AGAINST);
            case PRESENT -> stances.present();
            case ENTITLED -> stances.entitled();
            case SEATS -> stances.entitled() + stances.withoutVote();
        };
    }
}
