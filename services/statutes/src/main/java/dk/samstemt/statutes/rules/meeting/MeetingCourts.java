package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.rules.Court;
import java.util.List;

/** The questions on physical meetings and ordinary assemblies that need more than the notice. */
public final class MeetingCourts {

    private MeetingCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of();
    }
}
