package dk.samstemt.statutes.facts;

/** What an assembly is held for, as far as a date depends on it. */
public enum Purpose {
    BUSINESS, FEE, AMENDMENT, DISSOLUTION
}
