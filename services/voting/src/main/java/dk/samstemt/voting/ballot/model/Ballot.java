package dk.samstemt.voting.ballot.model;

import java.time.Instant;

/** A ballot in one of its five states. Every state knows its terms. */
public sealed interface Ballot {
    /** What the notice fixed. */
    Terms terms();

    /** Its state, as it is stored and shown. */
    State state();

    /** Legal moment from which statements are taken; null while the notices are still under way. */
    default Instant openedAt() {
        return null;
    }

    /**
     * The state a fact leads to.
     *
     * @throws IllegalStateException when the fact cannot follow in this state
     */
    Ballot after(BallotFact fact);

    /** The names of the states. */
    enum State { ANNOUNCED, OPEN, HELD, CLOSED, VOIDED }

    /** The notice is ordered; nothing can be stated yet. */
    record AnnouncedBallot(Terms terms) implements Ballot {
        @Override
        public State state() {
            return State.ANNOUNCED;
        }

        @Override
        public Ballot after(BallotFact fact) {
            if (fact instanceof BallotFact.Opened opened) {
                return new OpenBallot(terms, opened.at());
            }
            return Lifecycle.orVoided(this, fact);
        }
    }

    /** Statements are taken until the deadline; nobody reads them. */
    record OpenBallot(Terms terms, Instant openedAt) implements Ballot {
        @Override
        public State state() {
            return State.OPEN;
        }

        @Override
        public Ballot after(BallotFact fact) {
            if (fact instanceof BallotFact.Closed closed && !closed.at().isBefore(terms.deadline())) {
                return new ClosedBallot(terms, openedAt);
            }
            return fact instanceof BallotFact.Held ? new HeldBallot(terms, openedAt) : Lifecycle.orVoided(this, fact);
        }
    }

    /** The convening failed: nothing is taken until it is certified after all; the deadline stays (GA-13). */
    record HeldBallot(Terms terms, Instant openedAt) implements Ballot {
        @Override
        public State state() {
            return State.HELD;
        }

        @Override
        public Ballot after(BallotFact fact) {
            return fact instanceof BallotFact.Resumed ? new OpenBallot(terms, openedAt) : Lifecycle.orVoided(this, fact);
        }
    }

    /** The deadline has passed and the counting revisions are open to all entitled. */
    record ClosedBallot(Terms terms, Instant openedAt) implements Ballot {
        @Override
        public State state() {
            return State.CLOSED;
        }

        @Override
        public Ballot after(BallotFact fact) {
            throw Lifecycle.cannotFollow(this, fact);
        }
    }

    /** Voided with its day (GA-13, GA-30); its statements stay sealed for good. */
    record VoidedBallot(Terms terms, Instant openedAt, VoidReason reason) implements Ballot {
        @Override
        public State state() {
            return State.VOIDED;
        }

        @Override
        public Ballot after(BallotFact fact) {
            throw Lifecycle.cannotFollow(this, fact);
        }
    }
}
