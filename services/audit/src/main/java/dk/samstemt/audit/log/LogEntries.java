package dk.samstemt.audit.log;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.platform.events.RawRecord;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table of the decision log. Appends and reads; the database refuses anything else. */
@Repository
class LogEntries {

    private static final String COLUMNS = "position, topic, source, key, sequence, type, id, leaf_hash, bytes";

    private final JdbcClient jdbc;

    LogEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else appends to the association's log until the transaction ends. A statement of its own: the next one sees what the last holder wrote. */
    void lock(String association) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('decision log ' || ?, 0))::text").param(association).query(String.class).list();
    }

    /** False when an event with this number or id stands there already. */
    boolean append(RawRecord event, String leafHash) {
        Envelope envelope = event.envelope();
        return jdbc.sql("""
                        INSERT INTO log_entry (association, position, topic, source, key, sequence, type, id, leaf_hash, bytes)
                        SELECT :association, coalesce(max(position), 0) + 1, :topic, :source, :key, :sequence, :type, :id, :leafHash, :bytes
                          FROM log_entry WHERE association = :association
                        ON CONFLICT DO NOTHING""")
                .param("association", envelope.association()).param("topic", event.topic()).param("source", envelope.source())
                .param("key", envelope.key()).param("sequence", envelope.sequence()).param("type", envelope.type())
                .param("id", envelope.id()).param("leafHash", leafHash).param("bytes", event.bytes())
                .update() == 1;
    }

    /** Whether exactly this event stands on the log. */
    boolean holds(RawRecord event, String leafHash) {
        Envelope envelope = event.envelope();
        return jdbc.sql("""
                        SELECT count(*) FROM log_entry WHERE association = :association AND source = :source AND key = :key
                           AND sequence = :sequence AND id = :id AND leaf_hash = :leafHash""")
                .param("association", envelope.association()).param("source", envelope.source()).param("key", envelope.key())
                .param("sequence", envelope.sequence()).param("id", envelope.id()).param("leafHash", leafHash)
                .query(Integer.class).single() == 1;
    }

    /** Entries after a position, at most so many. One that does not say when it happened is in every span: a search hides nothing. */
    List<LogEntry> after(String association, Narrowing narrowing, long position, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM log_entry WHERE association = :association AND position > :position"
                        + " AND (:key::text IS NULL OR key = :key) AND (:type::text IS NULL OR type = :type) AND (:actor::text IS NULL OR actor = :actor)"
                        + " AND (:party::text IS NULL OR named @> ARRAY[:party]::text[])"
                        + " AND (:from::text IS NULL OR occurred_at IS NULL OR occurred_at >= :from)"
                        + " AND (:until::text IS NULL OR occurred_at IS NULL OR occurred_at < :until) ORDER BY position LIMIT :limit")
                .param("association", association).param("position", position).param("limit", limit).param("key", narrowing.key())
                .param("type", narrowing.type()).param("actor", narrowing.actor())
                .param("party", narrowing.party()).param("from", narrowing.from()).param("until", narrowing.until())
                .query(LogEntries::entry).list();
    }

    /** The entries of a leaf hash: one, unless SHA-256 breaks. */
    List<LogEntry> ofLeaf(String association, String leafHash) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM log_entry WHERE association = ? AND leaf_hash = ? ORDER BY position")
                .param(association).param(leafHash).query(LogEntries::entry).list();
    }

    /** Every association that has an event. */
    List<String> associations() {
        return jdbc.sql("SELECT DISTINCT association FROM log_entry ORDER BY association").query(String.class).list();
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(row.getLong("position"), row.getString("topic"), row.getString("source"), row.getString("key"),
                row.getLong("sequence"), row.getString("type"), row.getString("id"), row.getString("leaf_hash"),
                LogEntry.encode(row.getBytes("bytes")));
    }
}
