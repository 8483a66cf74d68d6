package dk.samstemt.contracts.voting;


/**
 * One answer of the counting revision, opened at closing.
 *
 * @param item        the item
 * @param choice      ASSENT, DISSENT or ABSTENTION
 * @param conditional true when a condition was attached: then assent is no assent (GA-10)
 * @param choiceSalt  hex salt that opens the choice's commitment; its value is the choice, followed by +condition when conditional
 */
public record OpenedAnswer(String item, String choice, boolean conditional, String choiceSalt) {
}
