package dk.samstemt.platform.probe;

import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.events.ReceivedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes a row per event; waits or fails where a test says so. */
@Component
class ProbeHandler implements EventHandler {

    static final Set<String> WAITING = ConcurrentHashMap.newKeySet();
    static final Set<String> FAILING = ConcurrentHashMap.newKeySet();
    static final AtomicInteger ATTEMPTS = new AtomicInteger();

    private final JdbcClient jdbc;

    ProbeHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(StatutesVersionPublished.class, BallotVoided.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String key = event.envelope().key();
        jdbc.sql("insert into probe_effect (source, key, sequence, type, raw) values (:source, :key, :sequence, :type, false)")
                .param("source", event.envelope().source()).param("key", key).param("sequence", event.envelope().sequence())
                .param("type", event.envelope().type()).update();
        ATTEMPTS.incrementAndGet();
        if (WAITING.contains(key)) {
            throw new NotYet("the test");
        }
        if (FAILING.contains(key)) {
            throw new IllegalStateException("secret content");
        }
    }
}
