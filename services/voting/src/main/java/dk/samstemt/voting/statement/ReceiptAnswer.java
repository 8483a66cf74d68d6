package dk.samstemt.voting.statement;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.statement.model.Opening;

/**
 * One own answer with what opens its commitments.
 *
 * @param item                the item
 * @param choice              the choice
 * @param condition           condition attached; null when none
 * @param choiceSalt          hex salt of the choice
 * @param choiceCommitment    what stands in the log in its place
 * @param conditionSalt       hex salt of the condition
 * @param conditionCommitment what stands in the log in its place
 */
public record ReceiptAnswer(String item, Choice choice, String condition, String choiceSalt, String choiceCommitment,
                            String conditionSalt, String conditionCommitment) {
    static ReceiptAnswer of(Opening opening) {
        return new ReceiptAnswer(opening.item(), opening.choice(), opening.condition(), opening.choiceSalt(),
                opening.choiceCommitment(), opening.conditionSalt(), opening.conditionCommitment());
    }

    @Override
    public String toString() {
        return "ReceiptAnswer[item=" + item + ", sealed]";
    }
}
