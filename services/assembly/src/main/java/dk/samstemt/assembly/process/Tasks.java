package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.OpenTask;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tasks that wait for people. */
final class Tasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;

    Tasks(ProcessEngine engine) {
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.identity = engine.getIdentityService();
    }

    List<OpenTask> open(String association) {
        List<Task> open = tasks.createTaskQuery().processVariableValueEquals(Variables.ASSOCIATION, association)
                .orderByTaskCreateTime().asc().list();
        Map<String, String> assemblies = assemblies(open);
        return open.stream().filter(task -> assemblies.containsKey(task.getProcessInstanceId()))
                .map(task -> openTask(new AssemblyRef(association, assemblies.get(task.getProcessInstanceId())), task)).toList();
    }

    // Asked for all at once: a task that is done or dropped while they are read has no variables any more, and is left out.
    private Map<String, String> assemblies(List<Task> open) {
        String[] instances = open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return instances.length == 0 ? Map.of() : runtime.createVariableInstanceQuery().processInstanceIdIn(instances)
                .variableName(Variables.ASSEMBLY).list().stream()
                .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, variable -> (String) variable.getValue()));
    }

    private static OpenTask openTask(AssemblyRef ref, Task task) {
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
