package dk.samstemt.journeys.order;

import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.RealCase;
import dk.samstemt.quickstart.replay.Tree;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.SmartLifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The secretariat convenes, the chairmanship approves, and the engine's steps are done here, one after the other, as they fall due. */
final class Assembly implements Part {

    private static final Map<String, String> OFFICES = Map.of("CHAIR", "formand", "VICE_CHAIR_1", "naestformand1", "VICE_CHAIR_2", "naestformand2");

    private final Branch branch;
    private final LocalDate day;
    private final Function<String, String> tokens;
    private final String recorded;
    private String assembly;
    private People people;

    Assembly(Branch branch, LocalDate day, Function<String, String> tokens, String recorded) {
        this.branch = branch;
        this.day = day;
        this.tokens = tokens;
        this.recorded = recorded;
        this.assembly = recorded;
    }

    @Override
    public String service() {
        return "assembly";
    }

    @Override
    public void begin(Stage stage) {
        engine(stage).stop();
        people = new People(stage, tokens);
        Blank.all(stage, service(), Set.of("access_login", "act_ru_jobdef"));
    }

    @Override
    public void end(Stage stage) {
        engine(stage).start();
    }

    private static SmartLifecycle engine(Stage stage) {
        return stage.inside().getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(part -> part.getClass().getSimpleName().equals("EngineRunner")).findFirst().orElseThrow();
    }

    @Override
    public void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public String rewritten(String text) {
        return text.replace(recorded, assembly);
    }

    @Override
    public boolean act(Stage stage, Told own) {
        return switch (own.envelope().type()) {
            case "assembly.roll-requested.v1" -> convenes();
            case "assembly.record-approval-given.v1" -> approves(own);
            default -> true;
        };
    }

    private boolean convenes() {
        Tree drafted = people.posts("sekretariat", branch.path("/assemblies"), RealCase.draft(day), null);
        if (drafted == null) {
            return false;
        }
        assembly = drafted.at("assembly").text();
        String path = branch.path("/assemblies/" + assembly);
        return people.posts("sekretariat", path + "/convening", null, people.etag("sekretariat", path)) != null;
    }

    private boolean approves(Told own) {
        return people.posts(OFFICES.get((String) own.envelope().data().get("office")), branch.path("/assemblies/" + assembly + "/record/approvals"),
                Map.of("revision", own.envelope().data().get("revision"), "verdict", "APPROVED"), null) != null;
    }

    /** Every step that is due, each once, in a transaction of its own. */
    @Override
    public boolean work(Stage stage, Instant moment) {
        ManagementService engine = stage.inside().getBean(ProcessEngine.class).getManagementService();
        Set<String> tried = new HashSet<>();
        List<Job> due = due(engine, moment);
        boolean worked = false;
        while (!due.isEmpty()) {
            for (Job job : due) {
                if (tried.add(job.getId())) {
                    timer(engine, job).ifPresent(timer -> stage.momentCame());
                    stage.act(() -> engine.executeJob(job.getId()));
                    worked = true;
                }
            }
            due = due(engine, moment).stream().filter(job -> !tried.contains(job.getId())).toList();
        }
        return worked;
    }

    private static Optional<Job> timer(ManagementService engine, Job job) {
        return Optional.ofNullable(engine.createJobQuery().jobId(job.getId()).timers().singleResult());
    }

    private static List<Job> due(ManagementService engine, Instant moment) {
        return Stream.concat(engine.createJobQuery().messages().withRetriesLeft().list().stream(),
                engine.createJobQuery().timers().withRetriesLeft().list().stream()
                        .filter(job -> !job.getDuedate().toInstant().isAfter(moment))).toList();
    }
}
