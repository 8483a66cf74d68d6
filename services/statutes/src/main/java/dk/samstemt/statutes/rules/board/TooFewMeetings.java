package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** BO-7: the board meets at least so often a year; a warning from the day of the year on while fewer are held or planned. */
@Carries("BO-7")
final class TooFewMeetings {

    private TooFewMeetings() {
    }

    static List<Finding> on(LocalDate today, int heldOrPlanned, Law law) {
        if (!law.laysDown("BO-7")) {
            return List.of();
        }
        long needed = Long.parseLong(law.value("board.meetings.min", today));
        LocalDate from = MonthDay.parse("--" + law.value("board.meetings.warn-from", today)).atYear(today.getYear());
        return today.isBefore(from) || heldOrPlanned >= needed ? List.of() : List.of(Warnings.of("BO-7", law, "MEETINGS_MISSING",
                "year", today.getYear(), "count", heldOrPlanned, "needed", needed));
    }
}
