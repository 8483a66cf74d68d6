package dk.samstemt.voting.reading;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.VoidReason;
import dk.samstemt.voting.draft.DraftStore;
import dk.samstemt.voting.draft.DraftView;
import dk.samstemt.voting.statement.Receipt;
import dk.samstemt.voting.statement.Receipts;
import dk.samstemt.voting.statement.model.Counting;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a ballot as its caller may see it. */
@Service
class Reading {
    private final BallotStore ballots;
    private final RollStore roll;
    private final Receipts receipts;
    private final Counted counted;
    private final DraftStore drafts;

    Reading(BallotStore ballots, RollStore roll, Receipts receipts, Counted counted, DraftStore drafts) {
        this.ballots = ballots;
        this.roll = roll;
        this.receipts = receipts;
        this.counted = counted;
        this.drafts = drafts;
    }

    /** The ballot with who has answered. */
    @Transactional(readOnly = true)
    public BallotView ballot(BallotId id, Caller caller) {
        Ballot ballot = find(id);
        List<String> entitled = roll.entitled(ballot.terms());
        Counting counting = counted.counting(id);
        List<BallotView.PartyView> parties = entitled.stream()
                .map(party -> BallotView.PartyView.of(party, counting.newest(party).orElse(null))).toList();
        return new BallotView(id.assembly(), ballot.state(), reason(ballot), ballot.terms().day(), ballot.terms().deadline(), ballot.openedAt(),
                ballots.closedAt(id), ballot.terms().items(), parties, newest(id, caller), drafts(id, caller));
    }

    /** Own revisions; after the close also what counted of all. */
    @Transactional(readOnly = true)
    public StatementsView statements(BallotId id, Caller caller) {
        Ballot ballot = find(id);
        List<Receipt> own = caller.parties().stream().sorted().flatMap(party -> receipts.of(id, party).stream()).toList();
        return new StatementsView(own, ballot instanceof Ballot.ClosedBallot closed ? counted.statements(closed) : List.of());
    }

    /** Own revisions of one party. */
    @Transactional(readOnly = true)
    public List<Receipt> own(BallotId id, String party, Caller caller) {
        caller.mustRepresent(party);
        find(id);
        return receipts.of(id, party);
    }

    /** The result; refused before the close. */
    @Transactional(readOnly = true)
    public ResultView result(BallotId id) {
        if (!(find(id) instanceof Ballot.ClosedBallot closed)) {
            throw ProblemException.of(ReadingProblems.BALLOT_NOT_CLOSED);
        }
        List<CountingView> statements = counted.statements(closed);
        List<String> silent = counted.counting(id).silent(roll.entitled(closed.terms()));
        List<ItemTally> items = closed.terms().items().stream().map(BallotItem::item)
                .map(item -> ItemTally.of(item, statements, silent.size())).toList();
        return new ResultView(id.assembly(), closed.terms().deadline(), ballots.closedAt(id), items, statements, silent);
    }

    private List<Receipt> newest(BallotId id, Caller caller) {
        return caller.parties().stream().sorted().map(party -> receipts.of(id, party)).filter(all -> !all.isEmpty())
                .map(all -> all.get(all.size() - 1)).toList();
    }

    private List<DraftView> drafts(BallotId id, Caller caller) {
        return caller.parties().stream().sorted().flatMap(party -> drafts.shown(id, party, caller).stream()).toList();
    }

    private Ballot find(BallotId id) {
        return ballots.find(id).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    private static VoidReason reason(Ballot ballot) {
        return ballot instanceof Ballot.VoidedBallot voided ? voided.reason() : null;
    }
}
