package dk.samstemt.statutes.calendar;

import dk.samstemt.statutes.facts.AssemblyPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every date of an assembly on a wished day.
 *
 * @param plan what is planned
 * @param day the wished day
 * @param weekday its weekday
 * @param deadlines in order of time; on one day in the order of the work
 */
public record LawfulTimetable(AssemblyPlan plan, LocalDate day, DayOfWeek weekday, List<Deadline> deadlines) {

    /** The date with this id. */
    public Optional<Deadline> deadline(String id) {
        return deadlines.stream().filter(deadline -> deadline.id().equals(id)).findFirst();
    }
}
