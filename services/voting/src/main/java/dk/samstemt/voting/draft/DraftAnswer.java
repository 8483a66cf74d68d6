package dk.samstemt.voting.draft;

import dk.samstemt.statutes.facts.Choice;

/**
 * What is written for one item so far.
 *
 * @param item        the item
 * @param choice      ASSENT, DISSENT or ABSTENTION; null while nothing is chosen
 * @param conditional whether a condition is ticked
 * @param condition   its text as written, also while it is not ticked; null when none
 */
public record DraftAnswer(String item, Choice choice, boolean conditional, String condition) {
    @Override
    public String toString() {
        return "DraftAnswer[item=" + item + ", sealed]";
    }
}
