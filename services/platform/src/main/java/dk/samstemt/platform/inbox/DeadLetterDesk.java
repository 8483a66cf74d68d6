package dk.samstemt.platform.inbox;

import dk.samstemt.platform.access.Reach;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The operator's view of dead letters. */
final class DeadLetterDesk {

    /** One dead letter, without its content. */
    record Entry(long id, String reason, String topic, String source, String key, Long sequence, String event, String type, Instant failedAt) {
    }

    private record Letter(String topic, String key, byte[] value, String reason, boolean placed) {
    }

    private static final int SHOWN = 200;
    /** Only the key of an event whose envelope was read names an association that can be relied on. */
    private static final String WITHIN = "(:everything or (source is not null and split_part(key, '/', 1) = any(:associations)))";

    private final JdbcClient jdbc;
    private final InboxStore store;
    private final Inbox inbox;

    DeadLetterDesk(JdbcClient jdbc, InboxStore store, Inbox inbox) {
        this.jdbc = jdbc;
        this.store = store;
        this.inbox = inbox;
    }

    /** Open dead letters within reach. What could not be read belongs to no association: only who sees everything sees it. */
    List<Entry> open(Reach reach) {
        return jdbc.sql("select * from dead_letter where resolved_at is null and " + WITHIN + " order by id limit :shown").param("shown", SHOWN)
                .param("everything", reach.everything()).param("associations", reach.associations().toArray(String[]::new))
                .query((row, n) -> new Entry(row.getLong("id"), row.getString("reason"), row.getString("topic"), row.getString("source"),
                        row.getString("key"), row.getObject("sequence", Long.class), row.getString("event_id"), row.getString("type"),
                        Sql.instant(row, "failed_at").truncatedTo(ChronoUnit.MILLIS))).list();
    }

    /** Puts a dead letter back for the inbox to try within a second; one that fails again comes back. False when there is none such within reach. */
    boolean retry(long id, Reach reach) {
        Optional<Letter> letter = jdbc.sql("update dead_letter set resolved_at = clock_timestamp() where id = :id and resolved_at is null and " + WITHIN + " returning *")
                .param("id", id).param("everything", reach.everything()).param("associations", reach.associations().toArray(String[]::new))
               .query((row, n) -> new Letter(row.getString("topic"), row.getString("key"), row.getBytes("value"),
                        row.getString("reason"), row.getObject("sequence") != null)).optional();
        letter.filter(l -> l.value() != null).ifPresent(this::again);
        return letter.isPresent();
    }

    private void again(Letter letter) {
        Arrival arrival;
        try {
            arrival = ArrivalReader.read(letter.topic(), letter.key(), letter.value());
        } catch (Unreadable e) {
            throw ProblemException.of(Problems.CONFLICT);
        }
        if (letter.placed()) {
            store.revive(InboxStore.Lane.of(arrival.envelope()), arrival.envelope().sequence(), arrival.leafHash());
        } else {
            inbox.parkForLater(arrival);
        }
    }
}
