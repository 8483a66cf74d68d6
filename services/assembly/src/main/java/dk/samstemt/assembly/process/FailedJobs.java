package dk.samstemt.assembly.process;

import dk.samstemt.platform.access.Reach;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.VariableInstance;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engine has given up on, and one more attempt at it. */
class FailedJobs {

    private static final int MOST = 200;
    private static final int LONGEST_CAUSE = 200;

    private final RuntimeService runtime;
    private final ManagementService management;

    FailedJobs(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
    }

    /** Those within reach, the first to fail first. What calls a process that failed has an incident too, without a job: it is told once. */
    List<FailedJob> open(Reach reach) {
        List<Incident> incidents = runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).orderByIncidentTimestamp().asc().listPage(0, MOST);
        Map<String, Map<String, String>> places = places(incidents);
        return incidents.stream().filter(incident -> incident.getConfiguration() != null).map(incident -> told(incident, places.getOrDefault(incident.getProcessInstanceId(), Map.of())))
                .filter(failed -> reach.covers(failed.association())).toList();
    }

    /** Lets the engine try once more, at once; where that fails too, it stands in the list again. Answers 404 where there is none within reach. */
    void retry(String job, Reach reach) {
        if (open(reach).stream().noneMatch(failed -> failed.job().equals(job))) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        management.setJobRetries(job, 1);
    }

    private Map<String, Map<String, String>> places(List<Incident> incidents) {
        String[] instances = incidents.stream().map(Incident::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, Map<String, String>> places = new HashMap<>();
        if (instances.length > 0) {
            for (VariableInstance one : runtime.createVariableInstanceQuery().processInstanceIdIn(instances).variableNameIn(Variables.ASSOCIATION, Variables.ASSEMBLY).list()) {
                places.computeIfAbsent(one.getProcessInstanceId(), instance -> new HashMap<>()).put(one.getName(), (String) one.getValue());
            }
        }
        return places;
    }

    private static FailedJob told(Incident incident, Map<String, String> place) {
        String message = incident.getIncidentMessage() == null ? "" : incident.getIncidentMessage().lines().findFirst().orElse("");
        return new FailedJob(incident.getConfiguration(), place.get(Variables.ASSOCIATION), place.get(Variables.ASSEMBLY), incident.getActivityId(),
                message.substring(0, Math.min(LONGEST_CAUSE, message.length())), incident.getIncidentTimestamp().toInstant().truncatedTo(ChronoUnit.MILLIS));
    }
}
