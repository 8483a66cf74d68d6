package dk.samstemt.voting.draft;

import dk.samstemt.platform.web.ProblemType;
import java.util.List;

/** How a draft that is not kept is answered. */
public final class DraftProblems {
    static final ProblemType NO_DRAFT_NOW = new ProblemType("no-draft-now", 409);

    /** All of them, for the catalogue. */
    public static final List<ProblemType> ALL = List.of(NO_DRAFT_NOW);

    private DraftProblems() {
    }
}
