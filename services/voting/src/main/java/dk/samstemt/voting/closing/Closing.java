package dk.samstemt.voting.closing;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.BallotWriter;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes one ballot: lock, moment, tally, event, in one transaction. */
@Service
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private final BallotStore ballots;
    private final BallotWriter writer;
    private final CloseEvent event;
    private final LegalTime time;

    Closing(BallotStore ballots, BallotWriter writer, CloseEvent event, LegalTime time) {
        this.ballots = ballots;
        this.writer = writer;
        this.event = event;
        this.time = time;
    }

    /** Closes it when due; false when a statement is under way. */
    @Transactional
    public boolean closeUnlessBusy(BallotId id) {
        Optional<Ballot> ballot = ballots.lockUnlessBusy(id);
        ballot.ifPresent(this::closeIfDue);
        return ballot.isPresent();
    }

    /** Closes it when due; waits for statements under way. */
    @Transactional
    public void close(BallotId id) {
        ballots.lock(id).ifPresent(this::closeIfDue);
    }

    private void closeIfDue(Ballot ballot) {
        Instant now = time.now();
        if (ballot instanceof Ballot.OpenBallot && !now.isBefore(ballot.terms().deadline())) {
            writer.happen(ballot, new BallotFact.Closed(now));
            event.publish(ballot.terms(), now);
            LOG.info("Ballot closed: {} at {}, deadline {}", ballot.terms().id(), now, ballot.terms().deadline());
        }
    }
}
