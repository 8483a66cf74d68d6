package dk.samstemt.membership.planted;

/** Offender. */
class ServiceThatKnowsAnother {
    dk.samstemt.voting.VotingApplication other;
    dk.samstemt.statutes.facts.Choice choice;
}
