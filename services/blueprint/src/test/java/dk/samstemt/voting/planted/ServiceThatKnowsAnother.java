package dk.samstemt.voting.planted;

/** Offender. */
class ServiceThatKnowsAnother {
    dk.samstemt.audit.AuditApplication other;
    dk.samstemt.statutes.facts.Choice choice;
}
