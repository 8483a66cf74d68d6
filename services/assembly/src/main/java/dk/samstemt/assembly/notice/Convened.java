package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.documents.ReplacedAssembly;
import dk.samstemt.contracts.membership.RollEntry;
import java.util.List;

/**
 * Everything a notice is made of.
 *
 * @param row the assembly
 * @param law the version it is convened under
 * @param annexes its annexes
 * @param roll the parties
 * @param replaces the assembly whose place it takes; null when none
 */
public record Convened(AssemblyRow row, LawVersion law, List<Annex> annexes, List<RollEntry> roll,
        ReplacedAssembly replaces) {
}
