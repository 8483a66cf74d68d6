package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of evidence. */
@Repository
class EvidenceStore {

    private static final String COLUMNS = "SELECT party, message_id, person, state, attempt, accepted_at, relay, reply_code, permanent"
            + " FROM evidence WHERE association = ? AND assembly = ?";

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(AssemblyRef ref, Message message) {
        jdbc.sql("INSERT INTO evidence (association, assembly, party, message_id, person, state, attempt, accepted_at, relay,"
                        + " reply_code, permanent) VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS timestamptz), ?, ?, ?)"
                        + " ON CONFLICT (association, assembly, party, message_id) DO UPDATE SET state = excluded.state,"
                        + " attempt = excluded.attempt, accepted_at = excluded.accepted_at, relay = excluded.relay,"
                        + " reply_code = excluded.reply_code, permanent = excluded.permanent")
                .params(ref.association(), ref.assembly(), message.party(), message.messageId(), message.person(),
                        message.state(), message.attempt(), Sql.utc(message.acceptedAt()), message.relay(), message.replyCode(),
                        message.permanent())
                .update();
    }

    Optional<Message> find(AssemblyRef ref, String party, String messageId) {
        return jdbc.sql(COLUMNS + " AND party = ? AND message_id = ?")
                .params(ref.association(), ref.assembly(), party, messageId).query(EvidenceStore::message).optional();
    }

    List<Message> list(AssemblyRef ref) {
        return jdbc.sql(COLUMNS + " ORDER BY party, accepted_at NULLS LAST, message_id")
                .params(ref.association(), ref.assembly()).query(EvidenceStore::message).list();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(row.getString("party"), row.getString("message_id"), row.getString("person"), row.getString("state"),
                row.getInt("attempt"), Sql.instant(row, "accepted_at"), row.getBoolean("relay"), row.getInt("reply_code"),
                row.getBoolean("permanent"));
    }
}
