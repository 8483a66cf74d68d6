package dk.samstemt.statutes.decision;

/** Where one voter stands, as a building block counts it. */
public enum Stance {
    FOR, AGAINST, ABSTAINS, ABSENT
}
