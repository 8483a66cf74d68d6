package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.rules.Court;
import java.util.List;

/** The questions on the board and its chairmanship. */
public final class BoardCourts {

    private BoardCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of();
    }
}
