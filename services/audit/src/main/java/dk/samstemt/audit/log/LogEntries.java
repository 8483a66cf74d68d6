package dk.samstemt.audit.log;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.platform.events.RawRecord;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of the decision log. Appends and reads; the database refuses anything else. */
@Repository
class LogEntries {

    private static final String ENTRIES = "SELECT e.position, e.topic, e.source, e.key, e.sequence, e.type, e.id, e.leaf_hash, e.bytes, d.kind AS deviation FROM log_entry e"
            + " LEFT JOIN log_deviation d ON d.rules = " + Deviations.RULES + " AND d.association = e.association AND d.position = e.position WHERE e.association = :association";

    private final JdbcClient jdbc;

    LogEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else appends to the association's log until the transaction ends. A statement of its own: the next one sees what the last holder wrote. */
    void lock(String association) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('decision log ' || ?, 0))::text").param(association).query(String.class).list();
    }

    /** The place it got; empty when an event with this number or id stands there already. */
    Optional<Long> append(RawRecord event, String leafHash) {
        Envelope envelope = event.envelope();
        return jdbc.sql("""
                        INSERT INTO log_entry (association, position, topic, source, key, sequence, type, id, leaf_hash, bytes)
                        SELECT :association, coalesce(max(position), 0) + 1, :topic, :source, :key, :sequence, :type, :id, :leafHash, :bytes
                          FROM log_entry WHERE association = :association
                        ON CONFLICT DO NOTHING RETURNING position""")
                .param("association", envelope.association()).param("topic", event.topic()).param("source", envelope.source())
                .param("key", envelope.key()).param("sequence", envelope.sequence()).param("type", envelope.type())
                .param("id", envelope.id()).param("leafHash", leafHash).param("bytes", event.bytes())
                .query(Long.class).optional();
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
        return jdbc.sql(ENTRIES + " AND e.position > :position"
                        + " AND (:key::text IS NULL OR e.key = :key OR :deviation::text IS NOT NULL AND :key = e.association || '/' || d.assembly)"
                        + " AND (:deviation::text IS NULL OR d.kind = :deviation OR :deviation = '" + Narrowing.ANY + "' AND d.kind IS NOT NULL)"
                        + " AND (:type::text IS NULL OR e.type = :type) AND (:actor::text IS NULL OR e.actor = :actor)"
                        + " AND (:party::text IS NULL OR e.named @> ARRAY[:party]::text[])"
                        + " AND (:from::text IS NULL OR e.occurred_at IS NULL OR e.occurred_at >= :from)"
                        + " AND (:until::text IS NULL OR e.occurred_at IS NULL OR e.occurred_at < :until) ORDER BY e.position LIMIT :limit")
                .param("association", association).param("position", position).param("limit", limit).param("key", narrowing.key())
                .param("deviation", narrowing.deviation()).param("type", narrowing.type()).param("actor", narrowing.actor())
                .param("party", narrowing.party()).param("from", narrowing.from()).param("until", narrowing.until())
                .query(LogEntries::entry).list();
    }

    /** Entries of some types after a position, at most so many. */
    List<LogEntry> ofTypes(String association, Set<String> types, long position, int limit) {
        return jdbc.sql(ENTRIES + " AND e.position > :position AND e.type IN (:types) ORDER BY e.position LIMIT :limit")
                .param("association", association).param("position", position).param("types", types).param("limit", limit).query(LogEntries::entry).list();
    }

    /** The entries of a leaf hash: one, unless SHA-256 breaks. */
    List<LogEntry> ofLeaf(String association, String leafHash) {
        return jdbc.sql(ENTRIES + " AND e.leaf_hash = :leafHash ORDER BY e.position")
                .param("association", association).param("leafHash", leafHash).query(LogEntries::entry).list();
    }

    /** Every association that has an event. */
    List<String> associations() {
        return jdbc.sql("SELECT DISTINCT association FROM log_entry ORDER BY association").query(String.class).list();
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(row.getLong("position"), row.getString("topic"), row.getString("source"), row.getString("key"),
                row.getLong("sequence"), row.getString("type"), row.getString("id"), row.getString("leaf_hash"),
                LogEntry.encode(row.getBytes("bytes")), row.getString("deviation"));
    }
}
