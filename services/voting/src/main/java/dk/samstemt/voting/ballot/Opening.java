package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.Terms;
import dk.samstemt.voting.ballot.model.VoidReason;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a ballot, once; news that come after the deadline void it, for nobody could have stated anything. */
@Component
class Opening {
    private final Announcing announcing;
    private final BallotWriter writer;
    private final BallotEvents events;
    private final LegalTime time;

    Opening(Announcing announcing, BallotWriter writer, BallotEvents events, LegalTime time) {
        this.announcing = announcing;
        this.writer = writer;
        this.events = events;
        this.time = time;
    }

    void open(Terms terms, List<RollEntry> parties) {
        Ballot ballot = announcing.announced(terms, parties);
        if (ballot instanceof Ballot.AnnouncedBallot) {
            mustAgree(ballot.terms(), terms);
            Instant now = time.now();
            openOrVoid(ballot, now);
        }
    }

    private void openOrVoid(Ballot ballot, Instant now) {
        if (now.isBefore(ballot.terms().deadline())) {
            events.opened(writer.happen(ballot, new BallotFact.Opened(now)), now);
        } else {
            writer.happen(ballot, new BallotFact.Voided(VoidReason.NOT_CONVENED));
            events.voided(ballot.terms(), VoidReason.NOT_CONVENED, now);
        }
    }

    private static void mustAgree(Terms noticed, Terms convened) {
        if (!noticed.equals(convened)) {
            throw new IllegalStateException(noticed.id() + ": convened on other terms than its notice");
        }
    }
}
