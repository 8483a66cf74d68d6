package dk.samstemt.notification.convening;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.membership.RollEntry;
import java.time.Instant;
import java.util.List;

/**
 * An assembly whose notice was ordered.
 *
 * @param ordered         the order; its ruling is left out, which this service does not read
 * @param statutesVersion statutes version of the order
 */
public record Convening(NoticeOrdered ordered, Integer statutesVersion) {

    /** Parties on the roll, in its order. */
    public List<String> parties() {
        return ordered.roll().stream().map(RollEntry::party).toList();
    }

    /** Moment before which statements are given. */
    public Instant deadline() {
        return ordered.deadline();
    }
}
