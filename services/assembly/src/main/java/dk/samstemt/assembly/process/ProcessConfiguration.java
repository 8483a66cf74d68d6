package dk.samstemt.assembly.process;

import dk.samstemt.assembly.course.Courses;
import dk.samstemt.assembly.workflow.AssemblySteps;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.time.DueSource;
import dk.samstemt.platform.time.LegalTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

import javax.sql.DataSource;

/** The beans of the engine, its clock and its port. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessSettings.class)
class ProcessConfiguration {

    @Bean
    EngineClock engineClock(LegalTime legalTime) {
        return new EngineClock(legalTime);
    }

    // Stopped by the runner, before anything it needs.
    @Bean(destroyMethod = "")
    WorkExecutor workExecutor(EngineClock clock, ProcessSettings settings) {
        return new WorkExecutor(clock, settings);
    }

    @Bean
    EngineFactory engineFactory(DataSource dataSource, PlatformTransactionManager transactions, ProcessSettings settings) {
        return new EngineFactory(dataSource, transactions, settings);
    }

    // The features are asked for lazily: they need the workflow, which needs the engine.
    @Bean(destroyMethod = "close")
    ProcessEngine processEngine(EngineFactory factory, @Lazy AssemblySteps features, LegalTime legalTime, WorkExecutor executor) {
        return factory.engine(new Steps(features, legalTime).byName(), executor);
    }

    @Bean
    EngineRunner engineRunner(ProcessEngine engine, WorkExecutor executor, EngineClock clock) {
        return new EngineRunner(engine, executor, clock);
    }

    @Bean
    Workflow workflow(ProcessEngine engine) {
        return new CamundaWorkflow(engine);
    }

    @Bean
    Courses courses(ProcessEngine engine) {
        return new EngineCourses(engine);
    }

    @Bean
    DueSource dueWork(ProcessEngine engine, EngineClock clock) {
        return new DueWork(engine.getManagementService(), clock);
    }

    @Bean
    FailedJobs failedJobs(ProcessEngine engine) {
        return new FailedJobs(engine);
    }

    @Bean
    MeterBinder incidents(ProcessEngine engine) {
        return registry -> Gauge.builder("samstemt.process.incidents", () -> engine.getRuntimeService().createIncidentQuery().count())
                .description("Steps the engine has stopped trying").register(registry);
    }
}
