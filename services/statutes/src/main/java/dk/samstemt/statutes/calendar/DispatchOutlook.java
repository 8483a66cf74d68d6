package dk.samstemt.statutes.calendar;

import dk.samstemt.statutes.facts.AssemblyPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows when the notice goes out on a day.
 *
 * @param plan what is planned
 * @param sent the day of dispatch
 * @param weekday its weekday
 * @param earliest the earliest lawful day; null where no day is left (a fee year that is over)
 * @param windows the lawful days, in order of time; for an ordinary assembly those of the earliest day's year and of the next
 */
public record DispatchOutlook(AssemblyPlan plan, LocalDate sent, DayOfWeek weekday, EarliestDay earliest, List<Window> windows) {

    /** Whether an assembly may be held on a day. */
    public boolean mayBeHeldOn(LocalDate day) {
        return windows.stream().anyMatch(window -> window.holds(day));
    }
}
