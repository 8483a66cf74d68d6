package dk.samstemt.assembly.workflow;

/** What became of the amendments an assembly adopted (AM-2, AM-3). */
public enum AmendmentState {
    /** Membership has not answered for all of them. */
    AWAITING,
    /** The next version of the statutes is published for each of them. */
    PUBLISHED,
    /** Membership could not make a version: a "before" wording no longer matches. */
    REFUSED
}
