package dk.samstemt.voting.statement;

/**
 * A withdrawal (GA-16) or an objection to what was registered: from then on the party counts as silent.
 *
 * @param sawRevision newest revision the sender saw
 */
record WithdrawalBody(int sawRevision) {
}
