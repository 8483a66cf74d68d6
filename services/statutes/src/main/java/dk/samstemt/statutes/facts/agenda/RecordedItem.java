package dk.samstemt.statutes.facts.agenda;

import dk.samstemt.statutes.facts.ItemKind;
import java.util.List;

/**
 * What a decision record states of one item.
 *
 * @param number its number on the agenda
 * @param kind what was done with it
 * @param ruling whether the ruling is stated
 * @param interpretations whether the interpretations it relied on are stated
 * @param statements the statement that counted, per party
 */
public record RecordedItem(int number, ItemKind kind, boolean ruling, boolean interpretations, List<RecordedStatement> statements) {

    /** The same item of another kind. */
    public RecordedItem withKind(ItemKind other) {
        return new RecordedItem(number, other, ruling, interpretations, statements);
    }

    /** The same with the ruling stated or not. */
    public RecordedItem withRuling(boolean other) {
        return new RecordedItem(number, kind, other, interpretations, statements);
    }

    /** The same with the interpretations stated or not. */
    public RecordedItem withInterpretations(boolean other) {
        return new RecordedItem(number, kind, ruling, other, statements);
    }

    /** The same with other statements. */
    public RecordedItem withStatements(List<RecordedStatement> others) {
        return new RecordedItem(number, kind, ruling, interpretations, others);
    }
}
