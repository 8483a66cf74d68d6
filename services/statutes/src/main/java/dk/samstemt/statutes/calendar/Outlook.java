package dk.samstemt.statutes.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How an assembly on a wished day stands when everything that is still to be done is done on one day.
 *
 * @param timetable its dates
 * @param on the day on which it is done: today, or the day the notice would go out
 * @param weekday its weekday
 * @param lawful whether the assembly can lawfully be held on the wished day
 * @param breach whether it would then be too late in the year, with the breach on record (GA-27, A-34)
 * @param standings one for each date that something is to be done by or that limits the day
 * @param dispatch which days are lawful instead
 */
public record Outlook(LawfulTimetable timetable, LocalDate on, DayOfWeek weekday, boolean lawful, boolean breach,
        List<Standing> standings, DispatchOutlook dispatch) {

    /** The dates that are kept. */
    public List<Standing> kept() {
        return standings.stream().filter(Standing::kept).toList();
    }

    /** The dates that are not kept: what is already too late. */
    public List<Standing> missed() {
        return standings.stream().filter(standing -> !standing.kept()).toList();
    }
}
