package dk.samstemt.statutes.profile;

/** Who carries a provision out. */
public enum Handling {
    AUTOMATED, PEOPLE, INFORMATIVE
}
