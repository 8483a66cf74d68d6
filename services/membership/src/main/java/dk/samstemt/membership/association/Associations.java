package dk.samstemt.membership.association;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** The associations of this installation. */
@Repository
public class Associations {

    private final JdbcClient jdbc;

    Associations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the association; false when it is there already. Another import of the same waits here. */
    boolean create(String association, Instant moment) {
        return jdbc.sql("INSERT INTO association (association, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .param(association).param(Sql.utc(moment)).update() == 1;
    }

    /** All of them. */
    public List<String> all() {
        return jdbc.sql("SELECT association FROM association ORDER BY association").query(String.class).list();
    }

    /** Whether the association exists; if so nobody else changes its statutes, grants or mandates until the transaction ends. */
    public boolean locked(String association) {
        return !jdbc.sql("SELECT association FROM association WHERE association = ? FOR UPDATE").param(association)
                .query(String.class).list().isEmpty();
    }

    /** As {@link #locked}, answering 404 for an unknown association. */
    public void lock(String association) {
        if (!locked(association)) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
    }
}
