package dk.samstemt.statutes.inquiry;

/** A field of the law, to list questions by. */
public enum LegalField {
    MEMBERS, ASSEMBLY, MEETING, AGENDA, BOARD, FEES, DISSOLUTION
}
