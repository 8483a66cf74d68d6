package dk.samstemt.assembly.task;

import dk.samstemt.platform.access.Roles;
import java.util.List;
import java.util.Map;

/** What is known of each kind of task of the process: whose it is, and what a person can answer. */
final class Duty {

    static final String REMEDY = "userTask_remedyConvening";
    static final String AT_RISK = "userTask_noticeAtRisk";
    static final String APPROVE = "userTask_approveMinutes";
    static final String CORRECT = "userTask_correctRecord";
    private static final Map<String, List<String>> DECISIONS = Map.of(
            "userTask_physicalAssembly", List.of("CALL", "NO_CALL"),
            "userTask_resolveAmendment", List.of("RESOLVED"));

    private Duty() {
    }

    /** Role of the access matrix that is to do it. */
    static String role(String kind) {
        return kind.equals(APPROVE) ? Roles.CHAIRMANSHIP : Roles.SECRETARIAT;
    }

    /** What its completion takes; empty where another call completes it. */
    static List<String> decisions(String kind) {
        return DECISIONS.getOrDefault(kind, List.of());
    }
}
