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

    void notice(BallotId id, String sha256) {
        jdbc.sql("update ballot set notice_sha256 = ? where association = ? and assembly = ? and notice_sha256 is null")
                .params(sha256, id.association(), id.assembly()).update();
    }

    void orderClosing(BallotId id, Instant at) {
        jdbc.sql("update ballot set closing_ordered_at = ? where association = ? and assembly = ? and closing_ordered_at is null")
                .params(Sql.utc(at), id.association(), id.assembly()).update();
    }

    /** Lets the fact happen to the ballot and stores the state it leads to. */
    public Ballot happen(Ballot ballot, BallotFact fact) {
        Ballot next = ballot.after(fact);
        Instant closed = fact instanceof BallotFact.Closed at ? at.at() : null;
        String reason = fact instanceof BallotFact.Voided voided ? voided.reason().name() : null;
        BallotId id = ballot.terms().id();
        jdbc.sql("update ballot set state = ?, opened_at = ?, closed_at = ?, void_reason = ? where association = ? and assembly = ?")
                .params(next.state().name(), Sql.utc(next.openedAt()), Sql.utc(closed), reason, id.association(), id.assembly())
                .update();
        if (closed != null || reason != null) {
            forgetUnused(id);
        }
        return next;
    }

    // A draft, a file attached to it, and a scan that no statement was registered from, have no purpose once the ballot has ended.
    private void forgetUnused(BallotId id) {
        jdbc.sql("""
                delete from evidence e where association = ? and assembly = ?
                and not exists (select from statement s where s.association = e.association and e.evidence in (s.evidence, s.attachment))""")
                .params(id.association(), id.assembly()).update();
        jdbc.sql("delete from answer_draft where association = ? and assembly = ?").params(id.association(), id.assembly()).update();
    }
}
