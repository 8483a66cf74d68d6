package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.rules.Court;
import java.util.List;

/** The questions on fees, audit and administration. */
public final class FeeCourts {

    private FeeCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of();
    }
}
