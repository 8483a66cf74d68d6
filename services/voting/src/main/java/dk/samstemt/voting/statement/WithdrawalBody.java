package dk.samstemt.voting.statement;

import dk.samstemt.voting.statement.model.Draft;

/**
 * A withdrawal: from then on the party counts as silent (GA-16).
 *
 * @param sawRevision newest revision the sender saw
 */
record WithdrawalBody(int sawRevision) {
    Draft draft(String party) {
        return new Draft(party, sawRevision, null);
    }
}
