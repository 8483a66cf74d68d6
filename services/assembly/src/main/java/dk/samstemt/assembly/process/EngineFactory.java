package dk.samstemt.assembly.process;

import dk.samstemt.bpmn.Model;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

import javax.sql.DataSource;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/**
 * Wires the engine by hand. It shares data source and transaction manager with the service, so that state, events and
 * process commit or roll back together; its tables are made by Flyway, and it deploys from the class path only.
 */
final class EngineFactory {

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final ProcessSettings settings;

    EngineFactory(DataSource dataSource, PlatformTransactionManager transactions, ProcessSettings settings) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.settings = settings;
    }

    ProcessEngine engine(Map<Object, Object> steps, WorkExecutor executor) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        storage(engine);
        history(engine);
        work(engine, executor);
        closed(engine, steps);
        ProcessEngine built = engine.buildProcessEngine();
        deploy(built.getRepositoryService());
        return built;
    }

    // All models together and only when one has changed. Their names are given here: the engine would take a path of this machine
    // where the models are no jar, and deploy the same models again elsewhere. A deployment's time is real time, for the engine finds
    // the latest one by it; legal time is set when the work starts.
    private static void deploy(RepositoryService repository) {
        ClockUtil.reset();
        DeploymentBuilder deployment = repository.createDeployment().name("samstemt").enableDuplicateFiltering(false);
        Model.KEYS.forEach(key -> deployment.addInputStream(key + ".bpmn", new ByteArrayInputStream(Model.bytes(key))));
        deployment.deploy();
    }

    private void storage(SpringProcessEngineConfiguration engine) {
        engine.setProcessEngineName("assembly");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setDbIdentityUsed(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
    }

    // The decision log is the record: the engine keeps which steps were taken, not what they knew.
    private static void history(SpringProcessEngineConfiguration engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryCleanupEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    private void work(SpringProcessEngineConfiguration engine, WorkExecutor executor) {
        engine.setJobExecutor(executor);
        engine.setJobExecutorActivate(false);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setFailedJobRetryTimeCycle(settings.retries());
        engine.setCustomIncidentHandlers(List.of(new AlarmingIncidents()));
    }

    private static void closed(SpringProcessEngineConfiguration engine, Map<Object, Object> steps) {
        engine.setBeans(steps);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableXxeProcessing(false);
    }
}
