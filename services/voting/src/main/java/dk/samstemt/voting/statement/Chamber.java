package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Mandate;
import dk.samstemt.platform.access.Mandates;
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
import java.time.Instant;
import java.util.List;
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
    private final Mandates mandates;
    private final LegalTime time;

    Chamber(BallotStore ballots, RollStore roll, StatementStore statements, Mandates mandates, LegalTime time) {
        this.ballots = ballots;
        this.roll = roll;
        this.statements = statements;
        this.mandates = mandates;
        this.time = time;
    }

    Standing enter(Sent sent) {
        Ballot ballot = ballots.share(sent.ballot()).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        Optional<RollParty> party = roll.lock(sent.ballot(), sent.draft().party());
        boolean another = !sent.registered() && statements.spokeForAnother(sent);
        List<Mandate> held = sent.registered() ? List.of() : mandates(sent);
        Revision latest = statements.latest(sent.ballot(), sent.draft().party());
        boolean entitled = party.filter(p -> p.entitledOn(ballot.terms().day())).isPresent();
        Instant now = time.now();
        Speaker speaker = sent.registered() ? Speaker.ownLetter() : Speaker.person(holding(held, now), another);
        return new Standing(ballot, entitled, speaker, latest, now);
    }

    private List<Mandate> mandates(Sent sent) {
        return mandates.of(sent.caller().association(), sent.caller().person(), sent.draft().party());
    }

    // The mandate is asked for that one moment: of a representative and the one who follows never both hold it.
    private static String holding(List<Mandate> mandates, Instant moment) {
        return mandates.stream().filter(mandate -> mandate.holdsAt(moment)).map(Mandate::mandate).findFirst().orElse(null);
    }
}
