package dk.samstemt.voting.statement;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.statement.model.Answer;
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
 */
record StatementBody(int sawRevision, List<AnswerBody> answers, String comment, DecidedBy decidedBy) {
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_CONDITION = 1000;
    private static final int LONGEST_BODY = 200;

    /** The draft it asks to record. */
    Draft draft(String party) {
        limit("/comment", comment, LONGEST_COMMENT);
        limit("/decidedBy/body", decidedBy == null ? null : named(decidedBy), LONGEST_BODY);
        return new Draft(party, sawRevision, new Content(checked(), comment));
    }

    private List<Answer> checked() {
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).check("/answers/" + i);
        }
        return answers.stream().map(a -> new Answer(a.item(), a.choice(), a.condition())).toList();
    }

    private static String named(DecidedBy by) {
        if (by.body() == null || by.date() == null) {
            throw ProblemException.invalid("/decidedBy");
        }
        return by.body();
    }

    private static void limit(String pointer, String text, int longest) {
        if (text != null && (text.isBlank() || text.length() > longest)) {
            throw ProblemException.invalid(pointer);
        }
    }

    @Override
    public String toString() {
        return "StatementBody[sawRevision=" + sawRevision + ", sealed]";
    }

    /**
     * One answer.
     *
     * @param item      the item
     * @param choice    ASSENT, DISSENT or ABSTENTION
     * @param condition at most 1000 characters; only when the party attaches one
     */
    record AnswerBody(String item, Choice choice, String condition) {
        void check(String pointer) {
            if (item == null || choice == null) {
                throw ProblemException.invalid(pointer);
            }
            limit(pointer + "/condition", condition, LONGEST_CONDITION);
        }

        @Override
        public String toString() {
            return "AnswerBody[item=" + item + ", sealed]";
        }
    }
}
