package dk.samstemt.statutes.amendment;

/** What an operation does to the statutes (AM-2). */
public enum OperationKind {
    REPLACE_TEXT, INSERT, REPEAL, SET_PARAMETER
}
