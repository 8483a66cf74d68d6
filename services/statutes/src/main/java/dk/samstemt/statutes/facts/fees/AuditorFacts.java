package dk.samstemt.statutes.facts.fees;

/**
 * The nomination of an auditor (REV-1).
 *
 * @param auditor opaque reference of the auditor or the firm
 * @param title what it is authorised as
 * @param registration number under which it is registered; null where the nomination carries none
 */
public record AuditorFacts(String auditor, AuditorTitle title, String registration) {

    /** With another title. */
    public AuditorFacts titled(AuditorTitle other) {
        return new AuditorFacts(auditor, other, registration);
    }
}
