package dk.samstemt.platform.time;

import dk.samstemt.platform.ServiceName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "samstemt.time-machine", havingValue = "true")
    static class Machine {

        @Bean
        TimeMachineEndpoint timeMachineEndpoint(LegalTime time, LegalScheduler scheduler, ObjectProvider<WorkSource> work,
                                                ObjectProvider<DueSource> due, TimeMachine.Hooks hooks) {
            return new TimeMachineEndpoint(new TimeMachine(time, scheduler, work, due, hooks));
        }

        @Bean
        TimeMachine.Hooks timeMachineHooks(ObjectProvider<MomentListener> listeners, ObjectProvider<ClockMover> movers, ObjectProvider<TopicReplay> replays) {
            return new TimeMachine.Hooks(listeners, movers, replays);
        }
    }
}
