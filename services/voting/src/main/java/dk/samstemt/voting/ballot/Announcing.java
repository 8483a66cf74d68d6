package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.AgendaEntry;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.Terms;
import dk.samstemt.voting.law.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the ballot known with its terms and roll, from whichever event tells of them first. */
@Component
class Announcing {
    private final BallotStore ballots;
    private final BallotWriter writer;
    private final RollStore roll;
    private final Law law;

    Announcing(BallotStore ballots, BallotWriter writer, RollStore roll, Law law) {
        this.ballots = ballots;
        this.writer = writer;
        this.roll = roll;
        this.law = law;
    }

    /** The ballot, locked; announced now when it was not. Waits for its statutes version. */
    Ballot announced(Terms terms, List<RollEntry> parties) {
        roll.serialise(terms.id());
        return ballots.lock(terms.id()).orElseGet(() -> announce(terms, parties));
    }

    private Ballot announce(Terms terms, List<RollEntry> parties) {
        law.version(terms.id().association(), terms.statutesVersion());
        writer.announce(terms);
        for (int place = 0; place < parties.size(); place++) {
            roll.add(terms.id(), parties.get(place).party(), place);
        }
        roll.applyChanges(terms.id());
        return ballots.lock(terms.id()).orElseThrow();
    }

    static Terms terms(BallotId id, int statutesVersion, String day, Instant deadline, List<AgendaEntry> agenda) {
        List<BallotItem> items = agenda.stream().filter(entry -> ItemKind.valueOf(entry.kind()).isDecided())
                .map(entry -> new BallotItem(entry.item(), entry.number(), entry.kind())).toList();
        return new Terms(id, statutesVersion, LocalDate.parse(day), deadline, items);
    }
}
