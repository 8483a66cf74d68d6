package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.embedded.postgres.EmbeddedDatabase;
import dk.samstemt.platform.time.LegalTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Where stories take place: a real PostgreSQL with the time machine, and the engine, which can be stopped and started again. */
final class Hall {

    private final EmbeddedDatabase database;
    private ConfigurableApplicationContext context;

    Hall(EmbeddedDatabase database) {
        this.database = database;
        heartbeat();
        open();
    }

    // Legal time of a demo stands still thirty seconds after its last heartbeat; elsewhere audit gives it.
    private void heartbeat() {
        Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
        }).scheduleAtFixedRate(() -> JdbcClient.create(database.superuser()).sql("select timemachine.anchor()").query((row, n) -> 1).single(),
                0, 5, TimeUnit.SECONDS);
    }

    void open() {
        context = new SpringApplicationBuilder(StoryApplication.class).web(WebApplicationType.NONE).properties(Map.ofEntries(
                Map.entry("spring.application.name", "assembly"),
                Map.entry("samstemt.service", "assembly"),
                Map.entry("samstemt.time-machine", "true"),
                Map.entry("samstemt.database.url", database.url()),
                Map.entry("samstemt.database.owner-password", "owner"),
                Map.entry("samstemt.database.app-password", "app"),
                Map.entry("samstemt.outbox.enabled", "false"),
                Map.entry("samstemt.inbox.enabled", "false"),
                Map.entry("samstemt.web.enabled", "false"),
                Map.entry("samstemt.process.wait-millis", "1000"),
                Map.entry("samstemt.process.lock-millis", "5000"),
                Map.entry("logging.structured.format.console", ""),
                Map.entry("spring.kafka.bootstrap-servers", "127.0.0.1:1"))).run();
    }

    void close() {
        context.close();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    RecordingSteps steps() {
        return bean(RecordingSteps.class);
    }

    Workflow workflow() {
        return bean(Workflow.class);
    }

    ProcessEngine engine() {
        return bean(ProcessEngine.class);
    }

    Instant now() {
        return bean(LegalTime.class).now();
    }

    void inTransaction(Runnable work) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    /** Legal time jumps, and the engine is told, as the time machine does it. */
    void moveTo(Instant target) {
        JdbcClient.create(database.superuser()).sql("select timemachine.move(?)").param(Timestamp.from(target)).query((row, n) -> 1).single();
        bean(EngineRunner.class).moved(now());
    }

    /** Ids of the elements an assembly's instances have entered and left. */
    List<String> walked(AssemblyRef ref) {
        return instances(ref).stream().flatMap(instance -> engine().getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).finished().list().stream()).map(HistoricActivityInstance::getActivityId).distinct().toList();
    }

    List<HistoricProcessInstance> instances(AssemblyRef ref) {
        return engine().getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(ref.key()).list();
    }

    long running(AssemblyRef ref) {
        return engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(ref.key()).count();
    }
}
