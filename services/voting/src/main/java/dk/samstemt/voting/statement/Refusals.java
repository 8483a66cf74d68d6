package dk.samstemt.voting.statement;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.voting.statement.model.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores and tells that the law refused a statement (GA-16: the attempt is logged), without its content. */
@Component
class Refusals {
    private final JdbcClient jdbc;
    private final StatementStore statements;
    private final StatementEvents events;

    Refusals(JdbcClient jdbc, StatementStore statements, StatementEvents events) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.events = events;
    }

    Outcome refuse(Sent sent, Standing standing, Ruling ruling) {
        statements.release(sent);
        jdbc.sql("""
                insert into refusal (association, refusal, assembly, party, person, strength, refused_at, rule, ruling, registered)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(sent.ballot().association(), Ids.next("ref"), sent.ballot().assembly(), sent.draft().party(),
                        sent.caller().person(), sent.caller().strength(), Sql.utc(standing.decidedAt()),
                        ruling.refusedBy().get(0), ruling.canonical(), sent.registered()).update();
        events.refused(sent, standing, ruling);
        return new Outcome.Refused(ruling, standing.ballot().terms().statutesVersion());
    }
}
