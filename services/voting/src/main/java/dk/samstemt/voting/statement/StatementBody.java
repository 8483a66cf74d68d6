package dk.samstemt.voting.statement;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.voting.statement.model.Content;
import dk.samstemt.voting.statement.model.Draft;
import java.util.List;

/**
 * What a representative sends: the party's whole answer.
 *
 * @param sawRevision newest revision the sender saw; 0 when none
 * @param answers     one per item put to a decision
 * @param comment     at most 2000 characters; may be missing
 * @param decidedBy   the party's own body (GA-14); may be missing
 * @param attachment  id of the party's file that goes with it, new or the one that stands; without it there is none
 */
record StatementBody(int sawRevision, List<AnswerBody> answers, String comment, DecidedBy decidedBy, String attachment) {
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_BODY = 200;

    /** The draft it asks to record. */
    Draft draft(String party) {
        limit("/comment", comment, LONGEST_COMMENT);
        limit("/decidedBy/body", decidedBy == null ? null : named(decidedBy), LONGEST_BODY);
        return Draft.answer(party, sawRevision, new Content(AnswerBody.checked(answers), comment));
    }

    private static String named(DecidedBy by) {
        if (by.body() == null || by.date() == null) {
            throw ProblemException.invalid("/decidedBy");
        }
        return by.body();
    }

    static void limit(String pointer, String text, int longest) {
        if (text != null && (text.isBlank() || text.length() > longest)) {
            throw ProblemException.invalid(pointer);
        }
    }

    @Override
    public String toString() {
        return "StatementBody[sawRevision=" + sawRevision + ", sealed]";
    }
}
