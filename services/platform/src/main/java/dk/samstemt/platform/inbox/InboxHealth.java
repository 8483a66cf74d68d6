package dk.samstemt.platform.inbox;

import dk.samstemt.platform.loop.Watch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How much of what the others told is not yet done here. Never down: it waits on the topics and in the table. */
final class InboxHealth implements HealthIndicator {

    private final Watch<Held> watch;

    InboxHealth(Watch<Held> watch) {
        this.watch = watch;
    }

    /**
     * What is here and not done.
     *
     * @param waiting events that wait for others before them, or for their next attempt
     * @param dead    what could not be taken and needs a person
     */
    record Held(long waiting, long dead) {

        static Held of(InboxStore store) {
            return new Held(store.waiting(), store.dead());
        }

        Health health() {
            return Health.up().withDetail("waiting", waiting).withDetail("dead", dead).withDetail("alarm", dead > 0).build();
        }
    }

    @Override
    public Health health() {
        return watch.answer().map(Held::health).orElseGet(() -> Health.unknown().build());
    }
}
