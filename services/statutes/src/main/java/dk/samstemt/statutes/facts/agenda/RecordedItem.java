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
}
