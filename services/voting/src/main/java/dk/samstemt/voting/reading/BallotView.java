package dk.samstemt.voting.reading;

import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.VoidReason;
import dk.samstemt.voting.draft.DraftView;
import dk.samstemt.voting.statement.Receipt;
import dk.samstemt.voting.statement.model.Channel;
import dk.samstemt.voting.statement.model.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A ballot as everyone entitled sees it: who has answered, not what.
 *
 * @param assembly the assembly
 * @param state    ANNOUNCED, OPEN, HELD, CLOSED or VOIDED
 * @param voided   NEW_DAY, CANCELLED or NOT_CONVENED when it is voided and why is known; else null
 * @param day      civil day of the assembly
 * @param deadline UTC instant before which statements are given; the close
 * @param openedAt legal moment it opened; null before
 * @param closedAt legal moment the closer ran; null before
 * @param items    items put to a decision
 * @param parties  entitled parties
 * @param own      newest receipt of each party the caller represents
 * @param drafts   draft of each party the caller represents that has one
 */
record BallotView(String assembly, Ballot.State state, VoidReason voided, LocalDate day, Instant deadline, Instant openedAt, Instant closedAt,
                  List<BallotItem> items, List<PartyView> parties, List<Receipt> own, List<DraftView> drafts) {
    /**
     * One party.
     *
     * @param party    the party
     * @param answered whether its newest revision is a statement, not a withdrawal
     * @param revision its newest revision; null when it has none
     * @param channel  LETTER or EMAIL when the secretariat registered that revision; else null
     */
    record PartyView(String party, boolean answered, Integer revision, Channel channel) {
        static PartyView of(String party, Revision newest) {
            return newest == null ? new PartyView(party, false, null, null)
                    : new PartyView(party, !newest.withdrawn(), newest.revision(), newest.channel());
        }
    }

    @Override
    public String toString() {
        return "BallotView[assembly=" + assembly + ", state=" + state + "]";
    }
}
