package dk.samstemt.voting.closing;

import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.BallotWriter;
import dk.samstemt.voting.ballot.Voiding;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.VoidReason;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes one ballot: lock, moment, tally, event, in one transaction. One that is still held then is voided instead. Neither happens
 * before assembly has told everything that happened until the deadline: the choices of an assembly cancelled in time stay sealed.
 */
@Service
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private final BallotStore ballots;
    private final BallotWriter writer;
    private final CloseEvent event;
    private final Voiding voiding;
    private final LegalTime time;

    Closing(BallotStore ballots, BallotWriter writer, CloseEvent event, Voiding voiding, LegalTime time) {
        this.ballots = ballots;
        this.writer = writer;
        this.event = event;
        this.voiding = voiding;
        this.time = time;
    }

    /** Ends it when due; false when a statement is under way. */
    @Transactional
    public boolean closeUnlessBusy(BallotId id) {
        Optional<Ballot> ballot = ballots.lockUnlessBusy(id);
        ballot.ifPresent(this::closeIfDue);
        return ballot.isPresent();
    }

    /** Ends it when due; waits for statements under way. */
    @Transactional
    public void close(BallotId id) {
        ballots.lock(id).ifPresent(this::closeIfDue);
    }

    private void closeIfDue(Ballot ballot) {
        Instant now = time.now();
        if (now.isBefore(ballot.terms().deadline()) || !ballots.closingOrdered(ballot.terms().id())) {
            return;
        }
        if (ballot instanceof Ballot.OpenBallot) {
            tally(ballot, now);
        } else if (ballot instanceof Ballot.HeldBallot) {
            voiding.end(ballot, VoidReason.NOT_CONVENED, now);
            LOG.info("Ballot voided: {} was still held at its deadline {}", ballot.terms().id(), ballot.terms().deadline());
        }
    }

    private void tally(Ballot ballot, Instant now) {
        writer.happen(ballot, new BallotFact.Closed(now));
        CrashPoint.CLOSING_BEFORE_EVENT.reached();
        event.publish(ballot.terms(), now);
        CrashPoint.CLOSING_BEFORE_COMMIT.reached();
        LOG.info("Ballot closed: {} at {}, deadline {}", ballot.terms().id(), now, ballot.terms().deadline());
    }
}
