package dk.samstemt.statutes.calendar;

/** Where a date of a timetable stands. */
public enum DeadlineSide {
    /** Something is to be done by it, before the assembly. */
    BEFORE,
    /** It limits the day of the assembly itself. */
    LIMIT,
    /** The assembly. */
    HELD,
    /** It follows from the assembly. */
    AFTER
}
