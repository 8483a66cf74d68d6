package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * An item of a board meeting that cites a decision of the assembly.
 *
 * @param item the item's id
 * @param number its number on the board's agenda
 * @param assemblyDecision reference of the assembly's decision; null when it cites none
 * @param decidedOn the day of that assembly; null when it cites none
 */
public record BoardItem(String item, int number, @MayBeUnsaid String assemblyDecision, @MayBeUnsaid LocalDate decidedOn) {
}
