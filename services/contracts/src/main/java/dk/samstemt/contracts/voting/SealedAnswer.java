package dk.samstemt.contracts.voting;


/**
 * One sealed answer: nothing of the choice is readable before closing.
 *
 * @param item                the item
 * @param choiceCommitment    salted commitment of the choice, kind statement.choice
 * @param conditionCommitment salted commitment of the condition, kind statement.condition; present in every answer, also without one
 */
public record SealedAnswer(String item, String choiceCommitment, String conditionCommitment) {
}
