package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.view.RulingView;
import java.time.Instant;
import java.util.Map;

/**
 * A cancellation.
 *
 * @param assembly the assembly
 * @param state CANCELLED
 * @param cancelledAt legal time
 * @param by who cancelled it: kind, member and day
 * @param reason language to reason
 * @param noticeSha256 digest of the cancellation document
 * @param letters language to digest of the letter
 * @param ruling the ruling that it may be cancelled, explained
 */
record CancellationView(String assembly, String state, Instant cancelledAt, Map<String, Object> by, Map<String, String> reason,
        String noticeSha256, Map<String, String> letters, RulingView ruling) {
}
