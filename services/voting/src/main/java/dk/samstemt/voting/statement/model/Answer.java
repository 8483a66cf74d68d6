package dk.samstemt.voting.statement.model;

import dk.samstemt.statutes.facts.Choice;

/**
 * What a party answers to one item. Sealed until closing.
 *
 * @param item      the item
 * @param choice    assent, dissent or abstention
 * @param condition condition attached; null when none. Assent with a condition is no assent (GA-10)
 */
public record Answer(String item, Choice choice, String condition) {
    /** Whether a condition is attached. */
    public boolean conditional() {
        return condition != null;
    }

    @Override
    public String toString() {
        return "Answer[item=" + item + ", sealed]";
    }
}
