package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

/** The inbox tables. */
final class InboxStore {

    enum State { APPLIED, SKIPPED, PARKED, NOT_YET, FAILED, DEAD }

    /** A key of a source: events under it come in order. */
    record Lane(String source, String key) {
        static Lane of(Envelope envelope) {
            return new Lane(envelope.source(), envelope.key());
        }
    }

    /** An event that waits. */
    record Held(long sequence, String topic, State state, byte[] value, int attempts) {
    }

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last sequence done; the lane stays locked until commit. */
    long lock(Lane lane) {
        jdbc.sql("insert into inbox_position (source, key, last) values (:source, :key, 0) on conflict do nothing")
                .param("source", lane.source()).param("key", lane.key()).update();
        return jdbc.sql("select last from inbox_position where source = :source and key = :key for update")
                .param("source", lane.source()).param("key", lane.key()).query(Long.class).single();
    }

    void advance(Lane lane, long sequence) {
        jdbc.sql("update inbox_position set last = :sequence where source = :source and key = :key")
                .param("sequence", sequence).param("source", lane.source()).param("key", lane.key()).update();
    }

    /** Leaf hashes of rows that claim the same place or the same id. */
    List<String> claims(Envelope e) {
        return jdbc.sql("select leaf_hash from inbox where source = :source and ((key = :key and sequence = :sequence) or event_id = :id)")
                .param("source", e.source()).param("key", e.key()).param("sequence", e.sequence()).param("id", e.id())
                .query(String.class).list();
    }

    /** Adds the row of an arrival; its value is kept while it waits. */
    void insert(Arrival arrival, State state) {
        Envelope e = arrival.envelope();
        boolean done = state == State.APPLIED || state == State.SKIPPED;
        jdbc.sql("""
                insert into inbox (source, key, sequence, event_id, type, topic, leaf_hash, state, value)
                values (:source, :key, :sequence, :id, :type, :topic, :leaf, :state, :value)""")
                .param("source", e.source()).param("key", e.key()).param("sequence", e.sequence()).param("id", e.id())
                .param("type", e.type()).param("topic", arrival.topic()).param("leaf", arrival.leafHash())
                .param("state", state.name()).param("value", done ? null : arrival.bytes(), Types.BINARY).update();
    }

    Optional<Held> held(Lane lane, long sequence) {
        return jdbc.sql("select * from inbox where source = :source and key = :key and sequence = :sequence and state in ('PARKED', 'NOT_YET', 'FAILED')")
                .param("source", lane.source()).param("key", lane.key()).param("sequence", sequence)
                .query(InboxStore::row).optional();
    }

    private static Held row(ResultSet row, int number) throws SQLException {
        return new Held(row.getLong("sequence"), row.getString("topic"), State.valueOf(row.getString("state")),
                row.getBytes("value"), row.getInt("attempts"));
    }

    void settle(Lane lane, long sequence, State state) {
        jdbc.sql("update inbox set state = :state, value = null, reason = null, next_attempt_at = null where source = :source and key = :key and sequence = :sequence")
                .param("state", state.name()).param("source", lane.source()).param("key", lane.key()).param("sequence", sequence).update();
    }

    /** Keeps an event waiting for its next attempt. */
    void postpone(Lane lane, Held held, String reason, long millis) {
        jdbc.sql("""
                update inbox set state = :state, attempts = :attempts, reason = :reason,
                    next_attempt_at = clock_timestamp() + :millis * interval '1 millisecond'
                where source = :source and key = :key and sequence = :sequence""")
                .param("state", held.state().name()).param("attempts", held.attempts()).param("reason", reason).param("millis", millis)
                .param("source", lane.source()).param("key", lane.key()).param("sequence", held.sequence()).update();
    }

    /** Puts a dead event back, as if it had just arrived. */
    void revive(Lane lane, long sequence, String leafHash) {
        jdbc.sql("update inbox set state = 'PARKED', attempts = 0, next_attempt_at = null where source = :source and key = :key and sequence = :sequence and state = 'DEAD' and leaf_hash = :leaf")
                .param("leaf", leafHash).param("source", lane.source()).param("key", lane.key()).param("sequence", sequence).update();
    }

    /** Lanes whose next event waits here and may be tried; those that wait for others are tried early on request. */
    List<Lane> ready(boolean early) {
        return jdbc.sql("""
                select i.source, i.key from inbox i join inbox_position p using (source, key)
                where i.sequence = p.last + 1 and i.state in ('PARKED', 'NOT_YET', 'FAILED')
                  and (i.next_attempt_at is null or i.next_attempt_at <= clock_timestamp() or (:early and i.state = 'NOT_YET'))
                order by i.received_at""")
                .param("early", early).query((row, n) -> new Lane(row.getString(1), row.getString(2))).list();
    }

    /** Events that wait, except those behind a dead one, which only a person can free. */
    long waiting() {
        return jdbc.sql("""
                select count(*) from inbox i where i.state in ('PARKED', 'NOT_YET', 'FAILED')
                  and not exists (select from inbox d where d.source = i.source and d.key = i.key and d.state = 'DEAD' and d.sequence < i.sequence)""")
                .query(Long.class).single();
    }

    /** What could not be taken, and nobody has tried again. */
    long dead() {
        return jdbc.sql("select count(*) from dead_letter where resolved_at is null").query(Long.class).single();
    }

    /** Events that wait or are dead, in words without content. */
    List<String> waitingOnes() {
        return jdbc.sql("""
                select source || ' ' || key || ' #' || sequence || ' ' || type || ' ' || state || coalesce(': ' || reason, '') from inbox
                where state in ('PARKED', 'NOT_YET', 'FAILED', 'DEAD') order by source, key, sequence limit 200""").query(String.class).list();
    }
}
