package dk.samstemt.notification.compose;

import dk.samstemt.notification.letter.BounceFacts;
import dk.samstemt.notification.letter.Returned;
import dk.samstemt.json.Records;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the report about a notice that came back to whom it had gone; nothing of it once the person is erased. */
@Repository
class Reports {

    private final JdbcClient database;

    Reports(JdbcClient database) {
        this.database = database;
    }

    /** What a warning tells; one that was queued before reports were referred to holds everything itself. */
    BounceFacts told(Object warning) {
        if (((Map<?, ?>) warning).containsKey("recipient")) {
            return Records.readLenient(warning, BounceFacts.class);
        }
        Returned returned = Records.readLenient(warning, Returned.class);
        return database.sql("select recipient, diagnostic from bounce where sha256 = ?").param(returned.report())
                .query((row, number) -> returned.told(row.getString("recipient"), row.getString("diagnostic"))).single();
    }
}
