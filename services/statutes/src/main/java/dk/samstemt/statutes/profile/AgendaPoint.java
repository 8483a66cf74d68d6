package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;

/**
 * One point that the agenda of the ordinary assembly must have.
 *
 * @param subject what it is about
 * @param kind what is done with it
 * @param onlyAfterElections whether it is there only when the board is to be elected (GA-22)
 */
public record AgendaPoint(ItemSubject subject, ItemKind kind, boolean onlyAfterElections) {
}
