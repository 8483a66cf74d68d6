package dk.samstemt.statutes.facts;

/** What a party sent: a waiver of the period in writing, or only its assent to a proposal, which waives nothing. */
public enum WaiverDocument {
    WRITTEN_WAIVER, ASSENT
}
