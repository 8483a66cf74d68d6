package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;
import java.time.Instant;

/**
 * A mail server reported that the notice did not reach its recipient, after another had accepted it. Whether the
 * evidence falls is decided by assembly from the moment. When the same notice is accepted again later it is told by
 * another notification.notice-accepted with the same Message-ID.
 *
 * @param assembly  the assembly
 * @param party     the party
 * @param person    opaque reference of the recipient
 * @param messageId stable Message-ID
 * @param bouncedAt legal moment the report arrived in the installation's mailbox
 * @param status    enhanced status code of the report, for instance 5.1.1
 * @param permanent true when delivery was given up; false while it is only delayed
 */
@EventType("notification.notice-bounced.v1")
public record NoticeBounced(
        String assembly,
        String party,
        String person,
        String messageId,
        Instant bouncedAt,
        String status,
        boolean permanent) {
}
