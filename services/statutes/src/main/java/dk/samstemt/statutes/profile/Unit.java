package dk.samstemt.statutes.profile;

/** The unit of a parameter; values are always strings. */
public enum Unit {
    DAYS, WEEKS, YEARS, YEAR, COUNT, MONTH_DAY, KRONER_PER_INHABITANT, ORE
}
