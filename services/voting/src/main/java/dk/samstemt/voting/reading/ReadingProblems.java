package dk.samstemt.voting.reading;

import dk.samstemt.platform.web.ProblemType;
import java.util.List;

/** How a reading that comes too early is answered. */
public final class ReadingProblems {
    static final ProblemType BALLOT_NOT_CLOSED = new ProblemType("ballot-not-closed", 409);

    /** All of them, for the catalogue. */
    public static final List<ProblemType> ALL = List.of(BALLOT_NOT_CLOSED);

    private ReadingProblems() {
    }
}
