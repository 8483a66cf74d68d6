package dk.samstemt.platform.outbox;

import dk.samstemt.platform.loop.Watch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.time.Instant;

/** How much waits to be told, and whether a person must look at it. Never down: what waits is stored, and the service goes on. */
final class OutboxHealth implements HealthIndicator {

    private final Watch<Told> watch;

    OutboxHealth(Watch<Told> watch) {
        this.watch = watch;
    }

    /** As {@link BacklogController.Backlog}; {@code since} is null while nothing waits for long. */
    record Told(long waiting, Instant since, int refused) {

        static Told of(OutboxStore store) {
            return new Told(store.pending(), store.waitingSince().orElse(null), store.refused().size());
        }

        Health health() {
            Health.Builder health = Health.up().withDetail("waiting", waiting).withDetail("refused", refused).withDetail("alarm", since != null || refused > 0);
            return (since == null ? health : health.withDetail("since", since.toString())).build();
        }
    }

    @Override
    public Health health() {
        return watch.answer().map(Told::health).orElseGet(() -> Health.unknown().build());
    }
}
