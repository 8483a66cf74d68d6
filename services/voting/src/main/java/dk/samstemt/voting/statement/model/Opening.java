package dk.samstemt.voting.statement.model;

import dk.samstemt.json.Commitments;
import dk.samstemt.statutes.facts.Choice;
import java.util.HexFormat;

/**
 * One answer with the salts that open its commitments. Sealed until closing.
 *
 * @param item          the item
 * @param choice        the choice
 * @param condition     condition attached; null when none
 * @param choiceSalt    hex of the 32 bytes that salt the choice
 * @param conditionSalt hex of the 32 bytes that salt the condition
 */
public record Opening(String item, Choice choice, String condition, String choiceSalt, String conditionSalt) {
    static final String CHOICE = "statement.choice";
    static final String CONDITION = "statement.condition";

    /** Whether a condition is attached: then assent is no assent (GA-10). */
    public boolean conditional() {
        return condition != null;
    }

    /** What stands in the event in place of the choice; its value ends with {@code +condition} when there is one. */
    public String choiceCommitment() {
        return commit(CHOICE, choiceSalt, choice.name() + (conditional() ? "+condition" : ""));
    }

    /** What stands in the event in place of the condition, also without one, so that it tells nothing. */
    public String conditionCommitment() {
        return commit(CONDITION, conditionSalt, conditional() ? condition : "");
    }

    static String commit(String kind, String salt, String value) {
        return Commitments.commit(kind, HexFormat.of().parseHex(salt), value);
    }

    @Override
    public String toString() {
        return "Opening[item=" + item + ", sealed]";
    }
}
