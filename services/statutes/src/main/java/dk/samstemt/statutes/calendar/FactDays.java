package dk.samstemt.statutes.calendar;

import java.time.LocalDate;

/** The days facts may name, and so the days on which they are tried otherwise: with room on both sides for every period. */
public final class FactDays {

    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private FactDays() {
    }

    /** Whether facts may name a day. */
    public static boolean hold(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
