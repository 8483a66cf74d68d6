package dk.samstemt.voting.closing;

import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Installation;

/** A closer that comes for one ballot, besides the one that goes round. */
public final class OneCloser {
    private OneCloser() {
    }

    /** Closes it when due, as the one that goes round does: first unless busy, then waiting for statements under way. */
    public static void come(Installation at, BallotId id) {
        Closing closing = at.bean(Closing.class);
        if (!closing.closeUnlessBusy(id)) {
            closing.close(id);
        }
    }
}
