package dk.samstemt.statutes.ruling;

/** The question a ruling answers. */
public enum RulingKind {
    NOTICE_MAY_GO_OUT, DULY_CONVENED, STATEMENT_ACCEPTED, DECISION_ADOPTED, RECORD_APPROVED
}
