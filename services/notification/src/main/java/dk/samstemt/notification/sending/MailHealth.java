package dk.samstemt.notification.sending;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.loop.Watch;
import dk.samstemt.platform.ServiceName;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much mail waits, and whether the server did not take some of it. Never down: what waits is stored, and is tried again. */
@Configuration(proxyBeanMethods = false)
class MailHealth {

    private static final String WAITING = """
            select count(*) as waiting, count(*) filter (where attempts > attempts_before) as tried,
                   min(queued_at) filter (where attempts > attempts_before) as since
            from message where phase <> 'DONE'""";

    /**
     * Mail that has not gone out.
     *
     * @param waiting all of it
     * @param tried   what was tried in vain
     * @param since   when the oldest of that was to be sent, legal time; null when there is none
     */
    record Waiting(long waiting, long tried, Instant since) {

        Health health() {
            Health.Builder health = Health.up().withDetail("waiting", waiting).withDetail("tried", tried).withDetail("alarm", tried > 0);
            return (since == null ? health : health.withDetail("since", since.toString())).build();
        }
    }

    @Bean
    Watch<Waiting> mailWatch(ServiceName service, JdbcClient database) {
        return new Watch<>(service.value(), "mail-watch", () -> database.sql(WAITING)
                .query((row, number) -> new Waiting(row.getLong("waiting"), row.getLong("tried"), Sql.instant(row, "since"))).single());
    }

    /** Instead of the framework's own, which would call the service down while only the mail server is. */
    @Bean
    HealthIndicator mailHealthIndicator(Watch<Waiting> watch) {
        return () -> watch.answer().map(Waiting::health).orElseGet(() -> Health.unknown().build());
    }
}
