package dk.samstemt.voting.reading;

import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.statement.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A ballot as everyone entitled sees it: who has answered, not what.
 *
 * @param assembly the assembly
 * @param state    ANNOUNCED, OPEN, CLOSED or VOIDED
 * @param day      civil day of the assembly
 * @param deadline UTC instant before which statements are given; the close
 * @param openedAt legal moment it opened; null before
 * @param closedAt legal moment the closer ran; null before
 * @param items    items put to a decision
 * @param parties  entitled parties
 * @param own      newest receipt of each party the caller represents
 */
record BallotView(String assembly, String state, LocalDate day, Instant deadline, Instant openedAt, Instant closedAt,
                  List<BallotItem> items, List<PartyView> parties, List<Receipt> own) {
    /**
     * One party.
     *
     * @param party    the party
     * @param answered whether its newest revision is a statement, not a withdrawal
     */
    record PartyView(String party, boolean answered) {
    }

    @Override
    public String toString() {
        return "BallotView[assembly=" + assembly + ", state=" + state + "]";
    }
}
