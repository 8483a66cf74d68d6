package dk.samstemt.statutes.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period of notice in civil days, and how it is counted.
 *
 * @param days the period
 * @param clearDays false: the day of dispatch does not count and the day of the assembly does; true: neither counts
 */
public record NoticePeriod(int days, boolean clearDays) {

    /** The last day on which the notice of an assembly may go out. */
    public LocalDate lastDispatchDay(LocalDate assembly) {
        return assembly.minusDays(needed());
    }

    /** The earliest day on which an assembly may be held. */
    public LocalDate earliestDay(LocalDate dispatch) {
        return dispatch.plusDays(needed());
    }

    /** Days to spare; negative when the notice is late. */
    public long slack(LocalDate dispatch, LocalDate assembly) {
        return ChronoUnit.DAYS.between(dispatch, assembly) - needed();
    }

    private int needed() {
        return clearDays ? days + 1 : days;
    }
}
