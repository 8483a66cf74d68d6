package dk.samstemt.statutes.decision;

/** Of what an attendance is counted. */
public enum Counted {
    /** Everybody who may vote. */
    VOTERS,
    /** Parties; one is present with any of its representatives. */
    PARTIES;

    long entitled(Stances stances) {
        return this == VOTERS ? stances.entitled() : stances.parties().size();
    }

    long present(Stances stances) {
        return this == VOTERS ? stances.present() : stances.parties(vote -> !vote.is(Stance.ABSENT)).size();
    }
}
