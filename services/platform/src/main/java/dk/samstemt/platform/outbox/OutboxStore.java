package dk.samstemt.platform.outbox;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.RealTime;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox tables. */
final class OutboxStore {

    static final int SLOTS = 16;

    /** Not published, and no refused record at or before it under its key. */
    private static final String SENDABLE = """
            o.published_at is null and not exists (select from outbox r where r.refused_at is not null and r.published_at is null
                and r.topic = o.topic and r.key = o.key and r.id <= o.id)""";

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next number; the row stays locked until commit, so numbers have no gaps and commit in order. */
    long next(String counter) {
        return jdbc.sql("insert into outbox_sequence as s (key, last) values (:key, 1) on conflict (key) do update set last = s.last + 1 returning last")
                .param("key", counter).query(Long.class).single();
    }

    void insert(OutboxRow.Message m) {
        jdbc.sql("""
                insert into outbox (topic, key, sequence, slot, event_id, type, occurred_at, value, leaf_hash, reason, recorded_at)
                values (:topic, :key, :sequence, :slot, :id, :type, :occurred, :value, :leaf, :reason, :recorded)""")
                .param("topic", m.topic()).param("key", m.key()).param("sequence", m.sequence())
                .param("slot", Math.floorMod(m.key().hashCode(), SLOTS))
                .param("id", m.eventId()).param("type", m.type()).param("occurred", Sql.utc(m.occurredAt()))
                .param("value", m.value(), java.sql.Types.BINARY).param("leaf", m.leafHash()).param("reason", m.reason())
                .param("recorded", Sql.utc(RealTime.now())).update();
    }

    List<Integer> pendingSlots() {
        return jdbc.sql("select distinct slot from outbox o where " + SENDABLE + " order by slot").query(Integer.class).list();
    }

    /** What is still to go out, except what only an operator can free. */
    long pending() {
        return jdbc.sql("select count(*) from outbox o where " + SENDABLE).query(Long.class).single();
    }

    /** Since when something waits that has waited for more than a minute. */
    Optional<Instant> waitingSince() {
        return jdbc.sql("select min(stored_at) as since from outbox o where " + SENDABLE + " having min(stored_at) < clock_timestamp() - interval '1 minute'")
                .query((row, n) -> Sql.instant(row, "since")).optional();
    }

    /** Until commit no other relay of this service publishes keys of the slot. Advisory locks are database-wide, hence the schema. */
    boolean tryLock(int slot) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext(current_schema()), :slot)").param("slot", slot).query(Boolean.class).single();
    }

    /** Ids rise with sequence under a key, because the counter row is held from numbering to commit. */
    List<OutboxRow> batch(int slot, int size) {
        return jdbc.sql("select * from outbox o where " + SENDABLE + " and slot = :slot order by id limit :size")
                .param("slot", slot).param("size", size).query(OutboxStore::row).list();
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(row.getLong("id"), new OutboxRow.Message(row.getString("topic"), row.getString("key"),
                row.getObject("sequence", Long.class), row.getString("event_id"), row.getString("type"),
                Sql.instant(row, "occurred_at"), row.getBytes("value"), row.getString("leaf_hash"), row.getString("reason")));
    }

    /** A record Kafka does not take. */
    record Refused(long id, String topic, String association, String reason, Instant since) {
    }

    void refuse(long id, String reason) {
        jdbc.sql("update outbox set refused_at = clock_timestamp(), refusal = :reason where id = :id").param("reason", reason).param("id", id).update();
    }

    /** The association is the first part of an event's key; the key of a state or a dead letter without one is a person's or nobody's. */
    List<Refused> refused() {
        return jdbc.sql("select * from outbox where refused_at is not null and published_at is null order by id limit 200")
                .query((row, n) -> new Refused(row.getLong("id"), row.getString("topic"),
                        row.getString("leaf_hash") == null ? null : row.getString("key").split("/")[0],
                        row.getString("refusal"), Sql.instant(row, "refused_at"))).list();
    }

    boolean forgive(long id) {
        return jdbc.sql("update outbox set refused_at = null, refusal = null where id = :id and refused_at is not null and published_at is null")
                .param("id", id).update() == 1;
    }

    void forgiveAll() {
        jdbc.sql("update outbox set refused_at = null, refusal = null where refused_at is not null and published_at is null").update();
    }

    void mark(List<Long> ids) {
        jdbc.sql("update outbox set published_at = clock_timestamp() where id = any(:ids)").param("ids", ids.toArray(Long[]::new)).update();
    }

    /** Personal data does not stay here once it is on a topic that can forget. */
    void delete(List<Long> ids) {
        jdbc.sql("delete from outbox where id = any(:ids)").param("ids", ids.toArray(Long[]::new)).update();
    }
}
