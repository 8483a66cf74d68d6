package dk.samstemt.audit.clock;

import dk.samstemt.audit.log.Associations;
import dk.samstemt.platform.events.Outbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exists only where {@code samstemt.time-machine=true}: production has no beans that touch legal time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("samstemt.time-machine")
class TimeMachineConfiguration {

    @Bean
    DemoClock demoClock(JdbcClient jdbc) {
        return new DemoClock(jdbc);
    }

    @Bean
    MovingTheClock movingTheClock(DemoClock clock, Associations associations, Outbox outbox) {
        return new MovingTheClock(clock, associations, outbox);
    }

    @Bean
    Heartbeat heartbeat(DemoClock clock) {
        return new Heartbeat(clock);
    }
}
