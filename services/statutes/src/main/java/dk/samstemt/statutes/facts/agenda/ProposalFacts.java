package dk.samstemt.statutes.facts.agenda;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * A proposal for an assembly. Days are civil days in the association's zone.
 *
 * @param proposer who proposed: a party, or a member that a party speaks for
 * @param reasoned whether it came with reasons
 * @param receivedOn the day it reached the board in writing
 * @param sentOn the day it went out to the last party; null while it has not
 * @param kind ordinary or extraordinary
 * @param assembly the day of the assembly
 */
public record ProposalFacts(String proposer, boolean reasoned, LocalDate receivedOn, @MayBeUnsaid LocalDate sentOn, AssemblyKind kind, LocalDate assembly) {
}
