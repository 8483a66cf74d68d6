package dk.samstemt.portal.course;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The table and the diagram call a step by the same name: the Danish texts are those of the models. */
class StepNamesTest {

    private static final Path MODELS = Path.of("../../bpmn/src/main/resources/bpmn");
    private static final Map<String, String> KINDS = Map.of("process", "course.process.", "sequenceFlow", "course.arrow.");
    private static final Pattern NODE = Pattern.compile("<bpmn:(process|[a-zA-Z]*(?:Task|Event|Gateway)|callActivity|subProcess|sequenceFlow) id=\"([^\"]+)\" name=\"([^\"]+)\"");

    @Test
    void every_step_of_every_model_is_named_as_there() throws IOException {
        Properties texts = texts();
        assertThat(named()).hasSizeGreaterThan(90).allSatisfy((key, name) -> assertThat(texts.getProperty(key)).as(key).isEqualTo(name));
    }

    @Test
    void no_name_is_left_of_a_step_that_is_gone() throws IOException {
        assertThat(texts().stringPropertyNames()).filteredOn(key -> key.matches("course\\.(step|process|arrow)\\..*")).containsExactlyInAnyOrderElementsOf(named().keySet());
    }

    private static Map<String, String> named() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (Path model : models()) {
            Matcher node = NODE.matcher(Files.readString(model));
            while (node.find()) {
                names.put(KINDS.getOrDefault(node.group(1), "course.step.") + node.group(2), node.group(3));
            }
        }
        return names;
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private static Properties texts() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/portal/text/course_da.properties"))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
