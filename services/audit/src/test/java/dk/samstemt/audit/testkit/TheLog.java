package dk.samstemt.audit.testkit;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** What stands on the log. */
public final class TheLog {

    private TheLog() {
    }

    /** One row of the table. */
    public record Row(long position, String topic, String key, long sequence, String type, String leafHash, byte[] bytes) {
    }

    public static List<Row> of(String association) {
        return House.database("app").sql("SELECT * FROM log_entry WHERE association = ? ORDER BY position").param(association)
                .query((row, number) -> new Row(row.getLong("position"), row.getString("topic"), row.getString("key"), row.getLong("sequence"),
                        row.getString("type"), row.getString("leaf_hash"), row.getBytes("bytes"))).list();
    }

    /** Waits until the association has so many entries. */
    public static List<Row> withSize(String association, int size) {
        await().atMost(Duration.ofSeconds(30)).until(() -> of(association).size() >= size);
        return of(association);
    }
}
