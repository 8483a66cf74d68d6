package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.bpmn.Delegates;
import dk.samstemt.bpmn.Messages;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;

/** The names the models use are the names this service offers. */
class SeamTest {

    @Test
    void every_bean_of_the_models_is_there_and_no_other() {
        assertThat(new Steps(new RecordingSteps(null), () -> Instant.EPOCH).byName().keySet()).isEqualTo(Delegates.BEANS);
    }

    @Test
    void every_message_of_the_models_can_be_told() {
        assertThat(Arrays.stream(Wait.values()).map(Wait::message)).containsExactlyInAnyOrderElementsOf(Messages.NAMES);
    }
}
