package dk.samstemt.notification.message;

import dk.samstemt.json.Json;
import dk.samstemt.platform.database.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Reads rows of the table {@code message}. */
public final class MessageRow {

    private MessageRow() {
    }

    /** The row the result set stands on. */
    @SuppressWarnings("unchecked")
    public static Message read(ResultSet row, int number) throws SQLException {
        Map<String, Object> details = (Map<String, Object>) Json.read(row.getString("details").getBytes(StandardCharsets.UTF_8));
        return new Message(row.getString("association"), row.getString("message"), row.getString("assembly"),
                MessageKind.valueOf(row.getString("kind")), row.getString("party"), row.getString("person"),
                row.getString("recipient"), row.getString("name"), row.getString("language"), row.getString("message_id"), row.getString("envelope"),
                details, row.getObject("statutes_version", Integer.class), row.getString("correlation"),
                row.getString("causation"), Sql.instant(row, "queued_at"));
    }
}
