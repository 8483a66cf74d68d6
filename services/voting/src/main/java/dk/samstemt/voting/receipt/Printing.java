package dk.samstemt.voting.receipt;

import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.law.Law;
import dk.samstemt.voting.statement.Receipt;
import dk.samstemt.voting.statement.Receipts;
import org.springframework.stereotype.Service;

/** Prints one receipt. The same receipt in the same language always gives the same bytes. */
@Service
class Printing {
    private final BallotStore ballots;
    private final Receipts receipts;
    private final Law law;
    private final Notices notices;
    private final PdfRenderer renderer = new PdfRenderer();

    Printing(BallotStore ballots, Receipts receipts, Law law, Notices notices) {
        this.ballots = ballots;
        this.receipts = receipts;
        this.law = law;
        this.notices = notices;
    }

    byte[] print(BallotId id, String party, String statement, Words words) {
        Ballot ballot = ballots.find(id).orElseThrow(Printing::unknown);
        Receipt receipt = receipts.of(id, party).stream().filter(one -> one.statement().equals(statement)).findFirst().orElseThrow(Printing::unknown);
        Profile profile = law.version(id.association(), ballot.terms().statutesVersion()).profile();
        ReceiptPage page = new ReceiptPage(receipt, new About(ballot.terms(), profile, notices.of(id).orElse(null)), words);
        return renderer.render(new PdfRequest(page.html(), words.language(), page.title(), receipt.receivedAt()));
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }
}
