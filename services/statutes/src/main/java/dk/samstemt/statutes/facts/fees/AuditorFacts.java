package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;

/**
 * The nomination of an auditor (REV-1).
 *
 * @param auditor opaque reference of the auditor or the firm
 * @param title what it is authorised as
 * @param registration number under which it is registered; null where the nomination carries none
 */
public record AuditorFacts(String auditor, AuditorTitle title, @MayBeUnsaid String registration) {

    /** With another title. */
    public AuditorFacts titled(AuditorTitle other) {
        return new AuditorFacts(auditor, other, registration);
    }

    /** With another registration; null for none. */
    public AuditorFacts registered(String other) {
        return new AuditorFacts(auditor, title, other);
    }
}
