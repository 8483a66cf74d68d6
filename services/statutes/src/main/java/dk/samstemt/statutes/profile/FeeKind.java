package dk.samstemt.statutes.profile;

/** A pool by a rate per inhabitant that many pay together, a rate per inhabitant of one's own, or an amount of one's own. */
public enum FeeKind {
    POOL, RATE, AMOUNT;

    /** Whether it is reckoned per inhabitant. */
    public boolean byPopulation() {
        return this != AMOUNT;
    }
}
