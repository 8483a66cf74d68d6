package dk.samstemt.statutes.facts.agenda;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * What a party has shown of its own approval beside a statement (GA-14).
 *
 * @param party the party
 * @param body the body that decided; null when not named
 * @param decidedOn the day it decided; null when not named
 * @param extract reference of its extract; null when none is attached
 */
public record InternalApproval(String party, @MayBeUnsaid String body, @MayBeUnsaid LocalDate decidedOn, @MayBeUnsaid String extract) {
}
