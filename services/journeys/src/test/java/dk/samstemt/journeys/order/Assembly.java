package dk.samstemt.journeys.order;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Tree;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.SmartLifecycle;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The secretariat convenes, the chairmanship approves, and the engine's steps are done here, one after the other, as they fall due. */
final class Assembly implements Part {

    private static final Map<String, String> OFFICES = Map.of("CHAIR", "formand", "VICE_CHAIR_1", "naestformand1", "VICE_CHAIR_2", "naestformand2");

    private final Branch branch;
    private final Map<String, Object> draft;
    private final Function<String, String> tokens;
    private final String recorded;
    private String assembly;
    private People people;
    private DueTask closings;

    Assembly(Story story, Function<String, String> tokens, String recorded) {
        this.branch = story.branch();
        this.draft = story.draft();
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
        closings = Parts.task(stage, "ClosingsDue");
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

    /** That a party has left changes what is certified, so when it is heard of makes another story of it. */
    @Override
    public boolean hears(Told event) {
        return !event.envelope().type().equals(Tape.LEFT);
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
            case "assembly.assembly-cancelled.v1" -> cancels();
            default -> true;
        };
    }

    private boolean convenes() {
        Tree drafted = people.posts("sekretariat", branch.path("/assemblies"), draft, null);
        if (drafted == null) {
            return false;
        }
        assembly = drafted.at("assembly").text();
        String path = branch.path("/assemblies/" + assembly);
        return people.posts("sekretariat", path + "/convening", null, people.etag("sekretariat", path)) != null;
    }

    private boolean cancels() {
        return people.posts("sekretariat", branch.path("/assemblies/" + assembly + "/cancellation"), Story.cancellation(), null) != null;
    }

    private boolean approves(Told own) {
        return people.posts(OFFICES.get((String) own.envelope().data().get("office")), branch.path("/assemblies/" + assembly + "/record/approvals"),
                Map.of("revision", own.envelope().data().get("revision"), "verdict", "APPROVED"), null) != null;
    }

    /** Every step that is due, each once, in a transaction of its own; and the closing of ballots, which is due beside the engine. */
    @Override
    public boolean work(Stage stage, Instant moment) {
        ManagementService engine = stage.inside().getBean(ProcessEngine.class).getManagementService();
        boolean worked = Parts.due(stage, moment, closings);
        Set<String> tried = new HashSet<>();
        List<Step> due = due(stage, moment, tried);
        while (!due.isEmpty()) {
            due.forEach(step -> {
                tried.add(step.job());
                if (step.timer()) {
                    stage.momentCame();
                }
                stage.act(() -> engine.executeJob(step.job()));
            });
            worked = true;
            due = due(stage, moment, tried);
        }
        return worked;
    }

    /** A job of the engine. */
    private record Step(String job, boolean timer) {
    }

    private static List<Step> due(Stage stage, Instant moment, Set<String> tried) {
        return stage.jdbc().sql("select id_, type_ = 'timer' from act_ru_job where retries_ > 0 and (type_ = 'message' or type_ = 'timer' and duedate_ <= ?)"
                        + " order by type_, duedate_, id_").param(Sql.utc(moment))
                .query((row, n) -> new Step(row.getString(1), row.getBoolean(2))).list().stream().filter(step -> !tried.contains(step.job())).toList();
    }
}
