package dk.samstemt.statutes.facts.agenda;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;

/**
 * One item of an agenda, as far as it matters what an agenda must hold.
 *
 * @param number its place, from 1
 * @param kind what is done with it
 * @param subject what it is about
 */
public record AgendaItem(int number, ItemKind kind, ItemSubject subject) {
}
