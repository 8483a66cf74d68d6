package dk.samstemt.membership.intake.model;

/** What becomes of a row. */
public enum Kind {

    /** A person, a mandate or both are new. */
    NEW,
    /** Address, language or the end of a mandate change. */
    CHANGED,
    /** Everything stands as the row says. */
    UNCHANGED,
    /** It cannot be taken; nothing of the list is, before it is put right. */
    REJECTED
}
