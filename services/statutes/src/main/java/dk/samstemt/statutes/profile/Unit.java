package dk.samstemt.statutes.profile;

/** The unit of a parameter; values are always strings. */
public enum Unit {
    DAYS, WEEKS, MONTHS, YEARS, YEAR, COUNT, MONTH_DAY, DATE, KRONER_PER_INHABITANT, ORE
}
