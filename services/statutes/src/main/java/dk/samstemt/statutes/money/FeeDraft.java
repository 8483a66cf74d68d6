package dk.samstemt.statutes.money;

import dk.samstemt.statutes.ruling.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * The fees of a coming year as they are put to the assembly (FEE-3, FEE-8, FEE-11).
 *
 * @param feeYear the fiscal year
 * @param lines one per fee, in the order of the profile
 * @param opensWithdrawal whether adopting it opens the withdrawal of MEM-5
 * @param withdrawalUntil the last day of that withdrawal; null where it does not open
 * @param findings what the draft says to the parties
 * @param interpretations ids of the interpretations relied on
 */
public record FeeDraft(int feeYear, List<FeeLine> lines, boolean opensWithdrawal, LocalDate withdrawalUntil, List<Finding> findings,
        List<String> interpretations) {

    /** The line of a fee. */
    public FeeLine line(String basis) {
        return lines.stream().filter(line -> line.basis().equals(basis)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("no fee " + basis));
    }
}
