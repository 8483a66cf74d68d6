package dk.samstemt.assembly.task;

import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.platform.access.Roles;
import java.util.List;
import java.util.Map;

/** What is known of each kind of task of the process: whose it is, and what a person can answer. */
final class Duty {

    private static final Map<String, List<String>> DECISIONS = Map.of(
            OpenTask.PHYSICAL, List.of("CALL", "NO_CALL"),
            OpenTask.AMENDMENT, List.of("RESOLVED"));

    private Duty() {
    }

    /** Role of the access matrix that is to do it. */
    static String role(String kind) {
        return kind.equals(OpenTask.APPROVE) ? Roles.CHAIRMANSHIP : Roles.SECRETARIAT;
    }

    /** What its completion takes; empty where another call completes it. */
    static List<String> decisions(String kind) {
        return DECISIONS.getOrDefault(kind, List.of());
    }
}
