package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.OpenTask;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The tasks that wait for people. */
final class Tasks {

    private final TaskService tasks;
    private final IdentityService identity;

    Tasks(ProcessEngine engine) {
        this.tasks = engine.getTaskService();
        this.identity = engine.getIdentityService();
    }

    List<OpenTask> open(String association) {
        return tasks.createTaskQuery().processVariableValueEquals(Variables.ASSOCIATION, association)
                .orderByTaskCreateTime().asc().list().stream()
                .map(task -> openTask(association, task)).toList();
    }

    private OpenTask openTask(String association, Task task) {
        AssemblyRef ref = new AssemblyRef(association, (String) tasks.getVariable(task.getId(), Variables.ASSEMBLY));
        return new OpenTask(task.getId(), ref, task.getTaskDefinitionKey(), task.getCreateTime().toInstant(), instant(task.getDueDate()));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    void complete(AssemblyRef ref, String id, String person, Map<String, String> answers) {
        Task task = of(ref, id);
        Map<String, Object> decisions = Answers.check(task.getTaskDefinitionKey(), answers);
        identity.setAuthentication(person, List.of());
        try {
            tasks.complete(task.getId(), decisions);
        } finally {
            identity.clearAuthentication();
        }
    }

    private Task of(AssemblyRef ref, String id) {
        Task task = tasks.createTaskQuery().taskId(id)
                .processVariableValueEquals(Variables.ASSOCIATION, ref.association())
                .processVariableValueEquals(Variables.ASSEMBLY, ref.assembly()).singleResult();
        if (task == null) {
            throw new IllegalArgumentException("no such open task of this assembly");
        }
        return task;
    }
}
