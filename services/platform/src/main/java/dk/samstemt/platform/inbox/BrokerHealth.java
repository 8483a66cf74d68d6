package dk.samstemt.platform.inbox;

import dk.samstemt.platform.loop.Watch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Kafka answers, and how many records this service has not fetched. Never down: events wait in the outbox until it answers again. */
final class BrokerHealth implements HealthIndicator {

    private final Watch<Long> behind;

    BrokerHealth(Watch<Long> behind) {
        this.behind = behind;
    }

    @Override
    public Health health() {
        return behind.failingSince().map(since -> Health.up().withDetail("alarm", true).withDetail("since", since.toString()).build())
                .or(() -> behind.answer().map(records -> Health.up().withDetail("alarm", false).withDetail("behind", records).build()))
                .orElseGet(() -> Health.unknown().build());
    }
}
