package dk.samstemt.statutes.facts.fees;

/** What an auditor is authorised as. */
public enum AuditorTitle {
    STATE_AUTHORISED, REGISTERED, LAY
}
