package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.bpmn.Model;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A new version of the models comes while assemblies are under way. Each stays on the version it began with and finishes on it: one waits at
 * every place where that version waits, the service is started again with the new models, and all go on to their ends.
 */
class ReleasedStory {

    private static final Path RELEASED = Path.of("../../bpmn/src/test/resources/released");

    private final Hall hall = Stage.hall();

    @Test
    void assemblies_of_the_first_release_finish_on_their_own_models() throws IOException {
        deploy("1");
        Story approving = closed("approving").waits("userTask_approveMinutes");
        Story correcting = closed("correcting").waits("userTask_approveMinutes")
                .fact(Wait.RECORD_VERDICT, file -> file.answer("recordState", "CORRECTION")).waits("userTask_correctRecord");
        Story sending = closed("sending").recordApproved().calls("askDistribution");
        Story amending = decided("amending", "amendmentAdopted").calls("askAmendment").recordApproved().recordDistributed();
        Story failed = decided("failed", "agreementFailed").waits("userTask_physicalAssembly").recordApproved().recordDistributed();
        Story ballot = story("ballot").convened().calls("askBallot");
        Story remedy = failing("remedy").waits("userTask_remedyConvening");
        Story closing = evidenced("closing").dispatchDayOver().calls("askDispatchClosed");
        Story dayOver = evidenced("day-over");
        Story evidence = story("evidence").called().calls("requestRoll").rollFixed().calls("askEvidence");
        Story roll = story("roll").called().calls("askRoll");
        Story cancelled = evidenced("cancelled");
        List<Story> all = List.of(approving, correcting, sending, amending, failed, ballot, remedy, closing, dayOver, evidence, roll, cancelled);
        hall.close();
        hall.open();
        all.forEach(story -> assertThat(version(story)).isEqualTo(version(roll)).isLessThan(newest()));

        cancelled.cancelled().isOver();
        roll.rollFixed().allEvidenced().calls("publishConvened");
        evidence.allEvidenced().calls("publishConvened");
        List.of(dayOver, evidence, roll).forEach(Story::dispatchDayOver);
        List.of(closing, dayOver, evidence, roll).forEach(story -> story.dispatchClosed().calls("certify"));
        remedy.does("userTask_remedyConvening", Map.of("remedy", "WAIVED")).calls("certify");
        List.of(closing, dayOver, evidence, roll, remedy).forEach(story -> story.calls("askBallot").ballotClosed());
        ballot.ballotClosed();
        correcting.does("userTask_correctRecord", Map.of());
        List.of(closing, dayOver, evidence, roll, remedy, ballot, approving, correcting).forEach(Story::recordApproved);
        sending.known(file -> file.yes("recordDistributed"));
        List.of(closing, dayOver, evidence, roll, remedy, ballot, approving, correcting, sending).forEach(Story::recordDistributed);
        amending.fact(Wait.STATUTES_ANSWERED, file -> file.answer("amendmentState", "PUBLISHED"));
        failed.does("userTask_physicalAssembly", Map.of());
        all.forEach(Story::isOver);
    }

    private Story story(String name) {
        return new Story(hall, "ass-west", "released-" + name);
    }

    private Story closed(String name) {
        return story(name).convened().deadlinePasses().ballotClosed();
    }

    private Story decided(String name, String fact) {
        return story(name).known(file -> file.yes(fact)).convened().deadlinePasses().ballotClosed();
    }

    private Story evidenced(String name) {
        return story(name).called().calls("requestRoll").rollFixed().calls("orderNotice").allEvidenced().calls("publishConvened");
    }

    private Story failing(String name) {
        return story(name).known(file -> file.answer("certification", "FAILED")).called().calls("requestRoll").rollFixed().calls("askEvidence")
                .dispatchDayOver().dispatchClosed();
    }

    // Under the service's own name for it, so that its next start sees other models and deploys them as the next version.
    private void deploy(String release) throws IOException {
        DeploymentBuilder deployment = repository().createDeployment().name("samstemt").enableDuplicateFiltering(false);
        for (String key : Model.KEYS) {
            deployment.addInputStream(key + ".bpmn", Files.newInputStream(RELEASED.resolve(release).resolve(key + ".bpmn")));
        }
        ClockUtil.reset();
        deployment.deploy();
        hall.bean(EngineClock.class).sync();
    }

    private RepositoryService repository() {
        return hall.engine().getRepositoryService();
    }

    private int version(Story story) {
        List<ProcessInstance> instances = hall.engine().getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(story.ref.key()).processDefinitionKey("writtenAssembly").list();
        return repository().getProcessDefinition(instances.get(0).getProcessDefinitionId()).getVersion();
    }

    private int newest() {
        return repository().createProcessDefinitionQuery().processDefinitionKey("writtenAssembly").latestVersion().singleResult().getVersion();
    }
}
