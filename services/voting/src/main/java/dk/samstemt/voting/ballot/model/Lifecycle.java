package dk.samstemt.voting.ballot.model;

/** The transitions that several states share. */
final class Lifecycle {
    private Lifecycle() {
    }

    static Ballot orVoided(Ballot ballot, BallotFact fact) {
        if (fact instanceof BallotFact.Voided voided) {
            return new Ballot.VoidedBallot(ballot.terms(), ballot.openedAt(), voided.reason());
        }
        throw cannotFollow(ballot, fact);
    }

    static IllegalStateException cannotFollow(Ballot ballot, BallotFact fact) {
        return new IllegalStateException(ballot.terms().id() + ": " + fact + " cannot follow in "
                + ballot.getClass().getSimpleName());
    }
}
