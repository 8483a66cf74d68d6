package dk.samstemt.assembly.register;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which effects an assembly's steps have had. */
@Repository
public class StepLog {

    private final JdbcClient jdbc;

    StepLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks an effect; false when it was had before. */
    public boolean first(AssemblyRef ref, String step, Instant moment) {
        return jdbc.sql("INSERT INTO step (association, assembly, step, done_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), step, Sql.utc(moment)).update() == 1;
    }

    /** When an effect was had. */
    public Optional<Instant> doneAt(AssemblyRef ref, String step) {
        return jdbc.sql("SELECT done_at FROM step WHERE association = ? AND assembly = ? AND step = ?")
                .params(ref.association(), ref.assembly(), step).query((row, n) -> Sql.instant(row, "done_at")).optional();
    }

    /** Whether an effect was had. */
    public boolean done(AssemblyRef ref, String step) {
        return jdbc.sql("SELECT count(*) FROM step WHERE association = ? AND assembly = ? AND step = ?")
                .params(ref.association(), ref.assembly(), step).query(Long.class).single() > 0;
    }
}
