package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of bounces. */
@Repository
class Bounces {

    private final JdbcClient jdbc;

    Bounces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, Bounce bounce) {
        jdbc.sql("INSERT INTO bounce (association, assembly, party, message_id, bounced_at, accepted_at, status, withdraws)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), bounce.party(), bounce.messageId(), Sql.utc(bounce.bouncedAt()),
                        Sql.utc(bounce.acceptedAt()), bounce.status(), bounce.withdraws())
                .update();
    }

    /** The bounces, oldest first. */
    List<Bounce> list(AssemblyRef ref) {
        return jdbc.sql("SELECT party, message_id, bounced_at, accepted_at, status, withdraws FROM bounce WHERE association = ?"
                        + " AND assembly = ? ORDER BY bounced_at, party, message_id")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> new Bounce(row.getString("party"), row.getString("message_id"), Sql.instant(row, "bounced_at"),
                        Sql.instant(row, "accepted_at"), row.getString("status"), row.getBoolean("withdraws")))
                .list();
    }
}
