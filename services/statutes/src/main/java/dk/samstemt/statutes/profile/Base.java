package dk.samstemt.statutes.profile;

/** Of what a majority is a majority. */
public enum Base {
    VOTES_CAST, PRESENT, ON_ROLL;

    long of(Stances stances) {
        return switch (this) {
            case VOTES_CAST -> stances.count(Stance.FOR) + stances.count(Stance.AGAINST);
            case PRESENT -> stances.onRoll() - stances.count(Stance.ABSENT);
            case ON_ROLL -> stances.onRoll();
        };
    }
}
