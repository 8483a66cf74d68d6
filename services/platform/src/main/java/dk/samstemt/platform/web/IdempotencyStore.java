package dk.samstemt.platform.web;

import dk.samstemt.json.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers by caller and key. */
final class IdempotencyStore {

    /** An answer, or for sealed ones only the reference to build it from. */
    record Stored(byte[] fingerprint, int status, Map<String, String> headers, byte[] body, String reference) {
    }

    private final JdbcClient jdbc;

    IdempotencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while another request holds the same key. Held until commit. */
    boolean tryLock(String caller, String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' ' || :lane, 0))")
                .param("lane", caller + " " + key).query(Boolean.class).single();
    }

    Optional<Stored> find(String caller, String key) {
        return jdbc.sql("select * from idempotency where caller = :caller and key = :key")
                .param("caller", caller).param("key", key).query(IdempotencyStore::stored).optional();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        Map<String, String> headers = new LinkedHashMap<>();
        String text = row.getString("headers");
        if (text != null) {
            ((Map<?, ?>) Json.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))).forEach((name, value) -> headers.put((String) name, (String) value));
        }
        return new Stored(row.getBytes("fingerprint"), row.getInt("status"), headers, row.getBytes("body"), row.getString("reference"));
    }

    void insert(String caller, String key, Stored stored) {
        boolean sealed = stored.reference() != null;
        jdbc.sql("""
                insert into idempotency (caller, key, fingerprint, status, headers, body, reference)
                values (:caller, :key, :fingerprint, :status, :headers, :body, :reference)""")
                .param("caller", caller).param("key", key).param("fingerprint", stored.fingerprint()).param("status", stored.status())
                .param("headers", sealed ? null : Json.text(stored.headers()), Types.VARCHAR)
                .param("body", sealed ? null : stored.body(), Types.BINARY).param("reference", stored.reference(), Types.VARCHAR).update();
    }

    /** Deletes at most so many rows that are older, the oldest first; how many it were. Rows another deletes are left to it. */
    int prune(Duration keep, int most) {
        return jdbc.sql("""
                delete from idempotency where (caller, key) in (select caller, key from idempotency
                    where created_at < clock_timestamp() - :seconds * interval '1 second' order by created_at limit :most for update skip locked)""")
                .param("seconds", keep.toSeconds()).param("most", most).update();
    }
}
