package dk.samstemt.statutes.calendar;

/** How a date follows from another. */
public enum CountingKind {
    /** So many days before the assembly; who acts later leaves too little time. */
    BACK,
    /** So many days after an act; the earliest day of the assembly. */
    ON,
    /** So many days after a day, which itself does not count; whoever acts later is too late. */
    WITHIN,
    /** So many months before the end of a calendar year. */
    MONTHS_TO_YEAR_END,
    /** The last day before a fixed day of the year. */
    LAST_DAY_BEFORE,
    /** A day that the statutes or the profile's data name. */
    FIXED,
    /** Together with the notice. */
    WITH_NOTICE,
    /** The day after. */
    NEXT_DAY,
    /** The day itself. */
    SAME_DAY
}
