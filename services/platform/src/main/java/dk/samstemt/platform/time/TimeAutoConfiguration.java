package dk.samstemt.platform.time;

import dk.samstemt.platform.ServiceName;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheduler of legal time, and the time machine where the installation has one. */
@AutoConfiguration(afterName = "dk.samstemt.platform.database.DatabaseAutoConfiguration")
@ConditionalOnProperty("samstemt.database.url")
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnProperty(name = "samstemt.scheduler.enabled", matchIfMissing = true)
    SchedulerLoop legalScheduler(ServiceName service, LegalTime time, ObjectProvider<DueTask> tasks) {
        return new SchedulerLoop(service.value(), time, tasks.orderedStream().toList());
    }

    @Bean
    FirstMoment firstMoment(LegalTime time, ObjectProvider<MomentListener> listeners) {
        return new FirstMoment(time, listeners);
    }

    @Bean
    ClockWatch clockWatch(ServiceName service, JdbcClient jdbc, LegalTime time, ObjectProvider<MomentListener> listeners, Environment environment) {
        SkewedClock.of(environment);
        return new ClockWatch(service.value(), jdbc, () -> listeners.orderedStream().forEach(listener -> listener.moved(time.now())));
    }

    /** Says how far the clocks are apart. Never down: legal time decides alone, so the service goes on. */
    @Bean
    HealthIndicator clockHealthIndicator(ClockWatch watch) {
        return () -> Health.up().withDetail("differenceMillis", watch.difference().toMillis()).withDetail("alarm", watch.isOff()).build();
    }

    @Bean
    MeterBinder clockGauge(ClockWatch watch) {
        return meters -> Gauge.builder("samstemt.clock.difference", () -> watch.difference().toMillis()).baseUnit("milliseconds").register(meters);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("${samstemt.time-machine:false} and ${samstemt.scheduler.enabled:true}")
    static class Machine {

        @Bean
        TimeMachineEndpoint timeMachineEndpoint(LegalTime time, LegalScheduler scheduler, ObjectProvider<WorkSource> work,
                                                ObjectProvider<DueSource> due, TimeMachine.Hooks hooks) {
            return new TimeMachineEndpoint(new TimeMachine(time, scheduler, work, due, hooks));
        }

        @Bean
        TimeMachine.Hooks timeMachineHooks(ObjectProvider<MomentListener> listeners, ObjectProvider<ClockMover> movers, ObjectProvider<TopicReplay> replays,
                                            ClockWatch watch) {
            return new TimeMachine.Hooks(listeners, movers, replays, watch);
        }
    }
}
