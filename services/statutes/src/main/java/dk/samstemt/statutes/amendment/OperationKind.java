package dk.samstemt.statutes.amendment;

/**
 * What an operation does to the statutes (AM-2). There is none that renumbers: provisions are cited by rulings for ever, so a new one comes
 * in beside as {@code 4a}, and a repealed number stays free. Nor is there one for interpretations, which no text holds. A party comes in,
 * becomes another or goes by one kind: what stood there is quoted, nothing where it comes in, and nothing is put there where it goes.
 */
public enum OperationKind {
    REPLACE_TEXT, INSERT, REPEAL, SET_PARAMETER, REPLACE_HEADING, SET_DECISION_RULE, SET_PARTY
}
