package dk.samstemt.voting.statement.model;

import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.voting.ballot.model.Ballot;
import java.util.List;
import java.util.function.Function;

/** Decides about a draft: law first, then whether the ballot is held, then whether its sender saw what is current, then whether it is whole. */
public final class Decider {
    private final Function<StatementFacts, Ruling> law;

    /** Decides by this law ({@code Statutes::statementAccepted} of the version the notice follows). */
    public Decider(Function<StatementFacts, Ruling> law) {
        this.law = law;
    }

    /** The verdict; nothing is changed. */
    public Verdict decide(Standing standing, Draft draft) {
        if (standing.ballot() instanceof Ballot.VoidedBallot) {
            return new Verdict.BallotVoided();
        }
        Ruling ruling = law.apply(facts(standing, draft));
        if (!ruling.yes()) {
            return new Verdict.Unlawful(ruling);
        }
        if (standing.ballot() instanceof Ballot.HeldBallot) {
            return new Verdict.BallotHeld();
        }
        if (draft.sawRevision() != standing.current()) {
            return new Verdict.Stale(standing.current());
        }
        return draft.silences() ? silence(standing, draft, ruling) : whole(standing, draft, ruling);
    }

    private static Verdict silence(Standing standing, Draft draft, Ruling ruling) {
        if (draft.objectsTo() == null) {
            return standing.silent() ? new Verdict.NothingToWithdraw() : accepted(standing, ruling);
        }
        return standing.registered(draft.objectsTo()) ? accepted(standing, ruling) : new Verdict.NothingToObjectTo();
    }

    private static Verdict whole(Standing standing, Draft draft, Ruling ruling) {
        List<Gap> gaps = Coverage.gaps(standing.ballot().terms().items(), draft.content().answers());
        return gaps.isEmpty() ? accepted(standing, ruling) : new Verdict.Incomplete(gaps);
    }

    private static Verdict accepted(Standing standing, Ruling ruling) {
        return new Verdict.Accepted(standing.current() + 1, ruling);
    }

    private static StatementFacts facts(Standing standing, Draft draft) {
        return new StatementFacts(draft.party(), standing.onRoll(), standing.speaker().mandated(),
                standing.speaker().spokeForAnother(), standing.ballot().openedAt(),
                standing.ballot().terms().deadline(), standing.decidedAt());
    }
}
