package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.rules.Court;
import java.util.List;

/** The questions on membership, withdrawal, representation and signature. */
public final class MemberCourts {

    private MemberCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of();
    }
}
