package dk.samstemt.voting.law;

import dk.samstemt.platform.web.ProblemType;
import java.util.List;

/** How a question is answered that the statutes do not answer, or answer twice. */
public final class LawProblems {
    /** No provision of the statutes answers the question. */
    static final ProblemType STATUTES_SILENT = new ProblemType("statutes-silent", 422);
    /** Several provisions answer it, none an exception from the other. */
    static final ProblemType STATUTES_CONTRADICT = new ProblemType("statutes-contradict", 422);

    /** All of them, for the catalogue. */
    public static final List<ProblemType> ALL = List.of(STATUTES_SILENT, STATUTES_CONTRADICT);

    private LawProblems() {
    }
}
