package dk.samstemt.assembly.process;

import dk.samstemt.assembly.course.Courses;
import dk.samstemt.assembly.course.Passage;
import dk.samstemt.assembly.course.Passages;
import dk.samstemt.assembly.course.PassedStep;
import dk.samstemt.assembly.workflow.AssemblyRef;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the engine's history: two questions for a course however many processes it called, two for where all stand, three for a model. */
final class EngineCourses implements Courses {

    static final int MOST_STEPS = 1000;
    private static final int MOST_PROCESSES = 100;
    // Steps of one moment stand in the order in which the engine took them.
    private static final String STEPS = "SELECT a.* FROM act_hi_actinst a JOIN act_hi_procinst p ON p.proc_inst_id_ = a.proc_inst_id_ WHERE ";
    private static final String RUNNING = "SELECT * FROM act_hi_procinst WHERE end_time_ IS NULL AND business_key_ = ANY(string_to_array(#{key}, ' '))";
    private static final String IN_ORDER = " ORDER BY a.start_time_, a.sequence_counter_, a.id_ LIMIT " + (MOST_STEPS + 1);

    private final HistoryService history;
    private final RepositoryService repository;

    EngineCourses(ProcessEngine engine) {
        this.history = engine.getHistoryService();
        this.repository = engine.getRepositoryService();
    }

    @Override
    public Passages of(AssemblyRef ref) {
        List<HistoricActivityInstance> steps = steps("p.business_key_ = #{key}", ref.key());
        Map<String, List<HistoricActivityInstance>> byProcess = steps.stream().limit(MOST_STEPS).collect(Collectors.groupingBy(HistoricActivityInstance::getProcessInstanceId));
        List<Passage> processes = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(ref.key()).orderByProcessInstanceStartTime().asc()
                .listPage(0, MOST_PROCESSES).stream().map(one -> passage(one, byProcess.getOrDefault(one.getId(), List.of()))).toList();
        return new Passages(processes, steps.size() > MOST_STEPS);
    }

    @Override
    public Map<String, List<PassedStep>> standing(String association, List<String> of) {
        String keys = of.stream().map(assembly -> new AssemblyRef(association, assembly).key()).collect(Collectors.joining(" "));
        Map<String, String> assemblies = history.createNativeHistoricProcessInstanceQuery().sql(RUNNING).parameter("key", keys).list().stream()
                .collect(Collectors.toMap(HistoricProcessInstance::getId, one -> AssemblyRef.of(one.getBusinessKey()).assembly()));
        return steps("a.end_time_ IS NULL AND p.end_time_ IS NULL AND p.business_key_ = ANY(string_to_array(#{key}, ' '))", keys).stream()
                .filter(step -> assemblies.containsKey(step.getProcessInstanceId()))
                .collect(Collectors.groupingBy(step -> assemblies.get(step.getProcessInstanceId()), Collectors.mapping(EngineCourses::step, Collectors.toList())));
    }

    private List<HistoricActivityInstance> steps(String which, String key) {
        return history.createNativeHistoricActivityInstanceQuery().sql(STEPS + which + IN_ORDER).parameter("key", key).list();
    }

    @Override
    public Optional<byte[]> model(String process, int version) {
        ProcessDefinition model = repository.createProcessDefinitionQuery().processDefinitionKey(process).processDefinitionVersion(version).singleResult();
        return Optional.ofNullable(model).map(found -> bytes(repository.getResourceAsStream(found.getDeploymentId(), found.getResourceName())));
    }

    private static byte[] bytes(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage passage(HistoricProcessInstance process, List<HistoricActivityInstance> steps) {
        return new Passage(process.getId(), process.getProcessDefinitionKey(), process.getProcessDefinitionVersion(), process.getProcessDefinitionName(),
                moment(process.getStartTime()), moment(process.getEndTime()), ended(process.getState()), steps.stream().map(EngineCourses::step).toList());
    }

    private static boolean ended(String state) {
        return HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(state) || HistoricProcessInstance.STATE_INTERNALLY_TERMINATED.equals(state);
    }

    private static PassedStep step(HistoricActivityInstance step) {
        return new PassedStep(step.getActivityId(), step.getActivityName(), step.getActivityType(), moment(step.getStartTime()), moment(step.getEndTime()),
                step.isCanceled(), step.getCalledProcessInstanceId());
    }

    private static Instant moment(Date date) {
        return date == null ? null : date.toInstant();
    }
}
