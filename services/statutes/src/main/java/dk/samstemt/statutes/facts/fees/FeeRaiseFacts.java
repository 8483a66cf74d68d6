package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.List;

/**
 * The fees an assembly has set, or is asked to set, for the coming year (MEM-5, A-27).
 *
 * @param assembly the day of the assembly
 * @param factor the index from the year before to the coming year, as exact decimal
 * @param indexEnteredOn the day the index was entered; null where none was
 * @param noticeOn the day of the notice, or the day it is to go out
 * @param steps the fees
 */
public record FeeRaiseFacts(LocalDate assembly, String factor, @MayBeUnsaid LocalDate indexEnteredOn, LocalDate noticeOn, List<FeeStep> steps) {

    /** One fee otherwise. */
    public FeeRaiseFacts with(FeeStep other) {
        return new FeeRaiseFacts(assembly, factor, indexEnteredOn, noticeOn,
                steps.stream().map(step -> step.basis().equals(other.basis()) ? other : step).toList());
    }

    /** By another index. */
    public FeeRaiseFacts by(String other) {
        return new FeeRaiseFacts(assembly, other, indexEnteredOn, noticeOn, steps);
    }

    /** Of some of the fees only. */
    public FeeRaiseFacts of(List<FeeStep> some) {
        return new FeeRaiseFacts(assembly, factor, indexEnteredOn, noticeOn, some);
    }

    /** The index entered on another day. */
    public FeeRaiseFacts entered(LocalDate other) {
        return new FeeRaiseFacts(assembly, factor, other, noticeOn, steps);
    }

    /** Convened on another day. */
    public FeeRaiseFacts noticed(LocalDate other) {
        return new FeeRaiseFacts(assembly, factor, indexEnteredOn, other, steps);
    }
}
