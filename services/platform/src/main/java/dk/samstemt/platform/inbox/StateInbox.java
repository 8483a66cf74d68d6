package dk.samstemt.platform.inbox;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.platform.events.StateHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes compacted topics: no gap check, the newest revision wins. */
final class StateInbox {

    private final List<StateHandler<?>> handlers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StateInbox(List<StateHandler<?>> handlers, JdbcClient jdbc, TransactionTemplate transaction) {
        this.handlers = handlers;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        handlers.forEach(handler -> topics.add(handler.topic()));
        return topics;
    }

    void receive(String topic, String key, long revision, byte[] value) {
        transaction.executeWithoutResult(status -> {
            if (newer(topic, key, revision)) {
                handlers.stream().filter(handler -> handler.topic().equals(topic)).forEach(handler -> pass(handler, key, value));
            }
        });
    }

    private boolean newer(String topic, String key, long revision) {
        return jdbc.sql("""
                insert into inbox_state as s (topic, key, revision) values (:topic, :key, :revision)
                on conflict (topic, key) do update set revision = excluded.revision where s.revision < excluded.revision""")
                .param("topic", topic).param("key", key).param("revision", revision).update() == 1;
    }

    private static <T extends Record> void pass(StateHandler<T> handler, String key, byte[] value) {
        handler.handle(key, value == null ? null : read(handler, value));
    }

    private static <T extends Record> T read(StateHandler<T> handler, byte[] value) {
        try {
            return Records.readLenient(Json.read(value), handler.type());
        } catch (JsonDefect e) {
            throw new Unreadable("not a state of the topic");
        }
    }
}
