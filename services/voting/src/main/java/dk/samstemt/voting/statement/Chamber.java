package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.RollParty;
import dk.samstemt.voting.statement.model.Revision;
import dk.samstemt.voting.statement.model.Speaker;
import dk.samstemt.voting.statement.model.Standing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes every lock a statement may wait for and only then reads the moment, as a statement of its own: with lock and
 * moment in one SQL statement a statement a second late was accepted (measured).
 */
@Component
class Chamber {
    private final BallotStore ballots;
    private final RollStore roll;
    private final StatementStore statements;
    private final Access access;
    private final LegalTime time;

    Chamber(BallotStore ballots, RollStore roll, StatementStore statements, Access access, LegalTime time) {
        this.ballots = ballots;
        this.roll = roll;
        this.statements = statements;
        this.access = access;
        this.time = time;
    }

    Standing enter(Sent sent) {
        Ballot ballot = ballots.share(sent.ballot()).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        Optional<RollParty> party = roll.lock(sent.ballot(), sent.draft().party());
        boolean another = statements.spokeForAnother(sent);
        Revision latest = statements.latest(sent.ballot(), sent.draft().party());
        boolean entitled = party.filter(p -> p.entitledOn(ballot.terms().day())).isPresent();
        return new Standing(ballot, entitled, new Speaker(mandated(sent), another), latest, time.now());
    }

    private boolean mandated(Sent sent) {
        Caller caller = sent.caller();
        return access.mandated(caller.association(), caller.person(), sent.draft().party());
    }
}
