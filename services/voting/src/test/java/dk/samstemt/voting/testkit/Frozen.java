package dk.samstemt.voting.testkit;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction in which legal time stands still at the instants a test names, to the millisecond, and which leaves nothing. */
public final class Frozen {
    private final JdbcClient jdbc;

    private Frozen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs it and undoes everything it did. */
    public static void run(Installation at, java.util.function.Consumer<Frozen> story) {
        prepare(at);
        at.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            status.setRollbackOnly();
            Frozen frozen = new Frozen(at.bean(JdbcClient.class));
            frozen.jdbc.sql("set local search_path = frozen, voting").update();
            story.accept(frozen);
        });
    }

    // In its search path the transaction finds this moment() first; nobody else does.
    private static void prepare(Installation at) {
        at.superuser("""
                create schema if not exists frozen;
                grant usage on schema frozen to voting_app;
                create or replace function frozen.moment() returns timestamptz stable language sql
                as $$ select current_setting('frozen.at')::timestamptz $$""");
    }

    /** Legal time stands at this instant from now on. */
    public Frozen at(Instant moment) {
        jdbc.sql("select set_config('frozen.at', ?, true)").param(moment.toString()).query(String.class).single();
        return this;
    }

    /** The transaction's own connection. */
    public JdbcClient jdbc() {
        return jdbc;
    }
}
