package dk.samstemt.journeys.portal;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong once in a year, brought about in an association's own rows as the service would have left them: a step the engine gave up on. */
final class Faults {

    private final JdbcClient database;
    private final ManagementService engine;
    private final String association;

    Faults(Meeting meeting) {
        database = JdbcClient.create(meeting.portal.installation.house.servers().database().superuser());
        engine = meeting.portal.installation.house.inside("assembly").getBean(ProcessEngine.class).getManagementService();
        association = meeting.club.id();
    }

    /** The engine has given up on a step of the association's assembly; answers the job. */
    String job() {
        String job = database.sql("""
                select j.id_ from assembly.act_ru_job j join assembly.act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_
                where v.name_ = 'association' and v.text_ = :association and j.retries_ > 0 order by j.duedate_ desc limit 1""").param("association", association).query(String.class).single();
        engine.setJobRetries(job, 0);
        database.sql("update assembly.act_ru_incident set incident_msg_ = 'ENGINE-03083 Unexpected exception while executing command: https://notification.example.org/api/v1/mails/unreachable'"
                + " where configuration_ = :job").param("job", job).update();
        return job;
    }

    /** How often the engine will still try it. */
    int attempts(String job) {
        Job waiting = engine.createJobQuery().jobId(job).singleResult();
        return waiting.getRetries();
    }
}
