package dk.samstemt.statutes.rules.amendment;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import java.time.LocalDate;

/**
 * How the wording of an amendment came to those who decide.
 *
 * @param kind kind of the assembly
 * @param form its form
 * @param day its day
 * @param receivedOn the day the board received the wording; null for the board's own proposal
 * @param sentOn the day the wording went out; null while it has not
 * @param sent what went out; null while nothing has
 * @param toBeDecided what is put to the assembly
 */
public record WordingFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, LocalDate receivedOn, LocalDate sentOn, Amendment sent,
        Amendment toBeDecided) {
}
