package dk.samstemt.assembly.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Keeps the engine's incident and raises the alarm for it. */
final class AlarmingIncidents extends DefaultIncidentHandler {

    AlarmingIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Alarms.incident(businessKey(context), context.getActivityId(), message);
        return super.handleIncident(context, message);
    }

    private static String businessKey(IncidentContext context) {
        if (context.getExecutionId() == null) {
            return "-";
        }
        ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
        return execution == null ? context.getExecutionId() : execution.getProcessBusinessKey();
    }
}
