package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.draft.model.Basis;
import java.util.Map;

/**
 * Who calls an assembly off, and why; as it is sent and kept.
 *
 * @param by the member that called for it, or the board by its decision, and the day of its decision
 * @param reason language to reason; {@code da} is required
 */
public record CalledOff(Basis by, Map<String, String> reason) {
}
