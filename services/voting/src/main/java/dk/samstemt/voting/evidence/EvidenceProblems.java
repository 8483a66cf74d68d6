package dk.samstemt.voting.evidence;

import dk.samstemt.platform.web.ProblemType;
import java.util.List;

/** How a scan that is not taken is answered. */
public final class EvidenceProblems {
    static final ProblemType EVIDENCE_TOO_LATE = new ProblemType("evidence-too-late", 409);
    static final ProblemType TOO_MUCH_EVIDENCE = new ProblemType("too-much-evidence", 409);
    static final ProblemType EVIDENCE_REFUSED = new ProblemType("evidence-refused", 415);
    static final ProblemType NOT_A_PDF = new ProblemType("not-a-pdf", 415);
    static final ProblemType PDF_ACTIVE_CONTENT = new ProblemType("pdf-active-content", 422);

    /** All of them, for the catalogue. */
    public static final List<ProblemType> ALL = List.of(EVIDENCE_TOO_LATE, TOO_MUCH_EVIDENCE, EVIDENCE_REFUSED, NOT_A_PDF, PDF_ACTIVE_CONTENT);

    private EvidenceProblems() {
    }
}
