package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.statement.model.Answer;
import dk.samstemt.voting.statement.model.Channel;
import dk.samstemt.voting.statement.model.Content;
import dk.samstemt.voting.statement.model.Draft;
import dk.samstemt.voting.testkit.Installation;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One person's attempts at the real use case, without HTTP in between. */
record Attempt(Installation at, BallotId ballot, String party, String person) {
    static Attempt of(Installation at, BallotId ballot, String party) {
        return new Attempt(at, ballot, party, Installation.person(ballot.association(), party, 1));
    }

    Attempt by(int number) {
        return new Attempt(at, ballot, party, Installation.person(ballot.association(), party, number));
    }

    Outcome state(int saw, Choice choice) {
        return make(Draft.answer(party, saw, content(choice)), Origin.UNNAMED, "representative");
    }

    Outcome withdraw(int saw) {
        return make(Draft.withdrawal(party, saw), Origin.UNNAMED, "representative");
    }

    Outcome object(int saw, String statement) {
        return make(Draft.objection(party, saw, statement), Origin.UNNAMED, "representative");
    }

    Outcome register(int saw, Choice choice, Evidence scan) {
        Origin letter = new Origin(null, null, new Registration(Channel.LETTER, null, scan));
        return new Attempt(at, ballot, party, "per-secretariat-" + ballot.association())
                .make(Draft.answer(party, saw, content(choice)), letter, "secretariat");
    }

    private Outcome make(Draft draft, Origin origin, String role) {
        Caller caller = new Caller(person, "login", ballot.association(), Set.of(role), Set.of(party), "low", Instant.EPOCH);
        return at.bean(MakeStatement.class).make(new Sent(ballot, draft, caller, origin));
    }

    private static Content content(Choice choice) {
        return new Content(List.of(new Answer("item-2", choice, null), new Answer("item-3", choice, null)), null);
    }
}
