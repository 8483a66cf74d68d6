package dk.samstemt.voting.ballot;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.Terms;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happens to a ballot; the row is locked by the caller. */
@Repository
public class BallotWriter {
    private final JdbcClient jdbc;

    BallotWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void announce(Terms terms) {
        BallotId id = terms.id();
        jdbc.sql("""
                insert into ballot (association, assembly, statutes_version, day, deadline, state)
                values (?, ?, ?, ?, ?, 'ANNOUNCED')""")
                .params(id.association(), id.assembly(), terms.statutesVersion(), terms.day(), Sql.utc(terms.deadline())).update();
        terms.items().forEach(item -> add(id, item));
    }

    private void add(BallotId id, BallotItem item) {
        jdbc.sql("insert into ballot_item (association, assembly, item, number, kind) values (?, ?, ?, ?, ?)")
                .params(id.association(), id.assembly(), item.item(), item.number(), item.kind()).update();
    }

    /** Lets the fact happen to the ballot and stores the state it leads to. */
    public Ballot happen(Ballot ballot, BallotFact fact) {
        Ballot next = ballot.after(fact);
        if (next instanceof Ballot.OpenBallot open) {
            state(ballot, "OPEN", "opened_at", open.openedAt());
        } else if (fact instanceof BallotFact.Closed closed) {
            state(ballot, "CLOSED", "closed_at", closed.at());
        } else {
            state(ballot, "VOIDED", "opened_at", ballot.openedAt());
        }
        return next;
    }

    private void state(Ballot ballot, String state, String column, Instant at) {
        BallotId id = ballot.terms().id();
        jdbc.sql("update ballot set state = ?, " + column + " = ? where association = ? and assembly = ?")
                .params(state, Sql.utc(at), id.association(), id.assembly()).update();
    }
}
