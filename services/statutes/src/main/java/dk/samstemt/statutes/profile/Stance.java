package dk.samstemt.statutes.profile;

/** Where one voter stands, as a combinator counts it. */
public enum Stance {
    FOR, AGAINST, ABSTAINS, ABSENT
}
