package dk.samstemt.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models that ship obey every rule and the BPMN schema. */
class ShippedModelsTest {

    @SuppressWarnings("unused")
    private static final List<String> KEYS = Model.KEYS;

    @ParameterizedTest
    @FieldSource("KEYS")
    void breaks_no_rule(String key) {
        assertThat(Lint.check(Model.shipped(key))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void follows_the_schema_of_bpmn(String key) {
        Bpmn.validateModel(Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/" + key + ".bpmn")));
        assertThat(Model.shipped(key).key()).isEqualTo(key);
    }

    @Test
    void every_file_is_listed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/bpmn"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".bpmn", ""))).containsExactlyInAnyOrderElementsOf(Model.KEYS);
        }
    }

    @Test
    void every_bean_and_message_named_is_used() {
        String all = String.join("", Model.KEYS.stream().map(Planted::text).toList());
        assertThat(Delegates.BEANS).allSatisfy(bean -> assertThat(all).contains("${" + bean + "}"));
        assertThat(Messages.NAMES).allSatisfy(name -> assertThat(all).contains("name=\"" + name + "\""));
    }

    /** Instances run on the models they began with: what those name is never taken away. */
    @Test
    void beans_and_messages_of_every_released_model_are_still_there() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/released"))) {
            List<Path> models = files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            assertThat(models).hasSizeGreaterThanOrEqualTo(4);
            for (Path file : models) {
                Model model = Model.of(Files.readAllBytes(file));
                assertThat(Delegates.check(model)).as("%s", file).isEmpty();
                assertThat(Messages.check(model)).as("%s", file).isEmpty();
                assertThat(Model.KEYS).contains(model.key());
            }
        }
    }
}
