package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.Prevails;
import java.util.Map;

/**
 * One item of a drafted agenda.
 *
 * @param number its place, from 1
 * @param kind what is done with it; null while the draft does not say
 * @param subject what it is about
 * @param title language to title; {@code da} is required
 * @param wording the motion as proposed, in the language it was written; null where there is none
 * @param amendment the operations on the statutes; only for the subject AMENDMENT
 * @param feeYear the fiscal year a fee is set for; only where a fee is set
 * @param prevails which figure decides where rate and amount stand together (AM-6)
 * @param replacesDecision reference of the fee decision that is replaced (AM-7)
 */
public record Item(int number, ItemKind kind, ItemSubject subject, Map<String, String> title, String wording,
        Amendment amendment, Integer feeYear, Prevails prevails, String replacesDecision) {

    /** The id of the item within its assembly. */
    public String item() {
        return "item-" + number;
    }

    /** Whether it amends the statutes from a day of its own instead of from the close (AM-3). */
    public boolean statesCommencement() {
        return amendment != null && amendment.inForceFrom() != null;
    }

    /** Whether parties state something on it and a ruling is made (GA-21). */
    public boolean decided() {
        return kind != null && kind.isDecided();
    }
}
