package dk.samstemt.portal.auditor;

import java.util.Set;

/** What an auditor looks at first: where something went otherwise than convened, in time, or as written. */
final class Deviations {

    private static final Set<String> STATES = Set.of("CONVENING_FAILED", "CANCELLED", "REPLACED");
    private static final Set<String> EVENTS = Set.of("assembly.convening-failed.v1", "assembly.assembly-cancelled.v1", "assembly.assembly-replaced.v1",
            "assembly.cancellation-refused.v1", "assembly.notice-refused.v1", "assembly.notice-at-risk.v1", "assembly.evidence-withdrawn.v1",
            "assembly.record-sent-unapproved.v1", "assembly.waiver-recorded.v1", "notification.notice-bounced.v1", "notification.notice-failed.v1",
            "notification.notice-uncertain.v1", "voting.statement-refused.v1", "voting.ballot-voided.v1", "voting.ballot-held.v1", "membership.amendment-refused.v1");

    private Deviations() {
    }

    /** Whether an assembly in this state has left its course. */
    static boolean state(String state) {
        return STATES.contains(state);
    }

    /** Whether an event of this type is one. */
    static boolean event(String type) {
        return EVENTS.contains(type);
    }
}
