package dk.samstemt.statutes.facts.members;

/** The bodies that decide. */
public enum Body {
    ASSEMBLY, BOARD
}
