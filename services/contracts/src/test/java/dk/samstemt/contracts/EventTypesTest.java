package dk.samstemt.contracts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class EventTypesTest {

    @Test
    void names_are_unique_chosen_and_carry_a_major_version() {
        assertThat(EventTypes.ALL.stream().map(EventTypes::nameOf)).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("(membership|assembly|voting|notification|audit)\\.[a-z]+(-[a-z]+)*\\.v[1-9]"));
    }

    @Test
    void the_name_begins_with_the_producing_service() {
        assertThat(EventTypes.ALL).allMatch(type -> type.getPackageName().endsWith("." + EventTypes.nameOf(type).split("\\.")[0]));
    }

    @Test
    void every_annotated_record_is_listed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> annotated = files.filter(Files::isRegularFile).filter(EventTypesTest::isEvent)
                    .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            assertThat(EventTypes.ALL.stream().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(annotated);
        }
    }

    @Test
    void an_unknown_name_has_no_record() {
        assertThat(EventTypes.byName("voting.statement-recorded.v9")).isEmpty();
        assertThat(EventTypes.byName("voting.statement-recorded.v1")).isPresent();
    }

    private static boolean isEvent(Path file) {
        try {
            return Files.readString(file).contains("\n@EventType(");
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
