package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.rules.Court;
import java.util.List;

/** The questions on dissolution and the use of the assets. */
public final class DissolutionCourts {

    private DissolutionCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of();
    }
}
