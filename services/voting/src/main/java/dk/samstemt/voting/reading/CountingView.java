package dk.samstemt.voting.reading;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.statement.model.Opening;
import dk.samstemt.voting.evidence.AttachmentView;
import java.time.Instant;
import java.util.List;

/**
 * A statement that counted, opened after the close.
 *
 * @param party      the party
 * @param statement  id of the statement
 * @param revision   its revision
 * @param receivedAt legal moment it was received
 * @param answers    one per item
 * @param attachment the file the party attached; null when none
 */
record CountingView(String party, String statement, int revision, Instant receivedAt, List<AnswerView> answers,
                    AttachmentView attachment) {
    @Override
    public String toString() {
        return "CountingView[statement=" + statement + "]";
    }

    /**
     * One opened answer.
     *
     * @param item        the item
     * @param choice      the choice
     * @param conditional whether a condition was attached: then assent is no assent (GA-10)
     * @param choiceSalt  what opens the commitment in the log
     */
    record AnswerView(String item, Choice choice, boolean conditional, String choiceSalt) {
        static AnswerView of(Opening opening) {
            return new AnswerView(opening.item(), opening.choice(), opening.conditional(), opening.choiceSalt());
        }

        @Override
        public String toString() {
            return "AnswerView[item=" + item + "]";
        }
    }
}
