package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class stands in exactly one group of the mutation profile; a package added later cannot be left out by oversight. */
class MutationGroupsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Groups as they stand in the build file: class patterns with {@code *}, or after {@code ~} a regular expression. */
    private static List<Pattern> groups() throws IOException {
        return Pattern.compile("<targetClasses>(.*?)</targetClasses>").matcher(Files.readString(Path.of("pom.xml"))).results()
                .map(MutationGroupsTest::group).toList();
    }

    private static Pattern group(MatchResult found) {
        return Pattern.compile(Stream.of(found.group(1).split(",")).map(MutationGroupsTest::regex).collect(Collectors.joining("|")));
    }

    private static String regex(String pattern) {
        return pattern.startsWith("~") ? pattern.substring(1) : pattern.replace(".", "\\.").replace("*", ".*");
    }

    private static List<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(SOURCES::relativize).map(Path::toString).filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.')).toList();
        }
    }

    @Test
    void every_class_is_in_one_group_and_in_no_other() throws IOException {
        List<Pattern> groups = groups();
        Map<String, Long> wrong = new TreeMap<>();
        for (String type : classes()) {
            long in = groups.stream().filter(group -> group.matcher(type).matches()).count();
            if (in != 1) {
                wrong.put(type, in);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(classes()).hasSizeGreaterThan(400);
    }

    @Test
    void no_group_passes_with_fewer_than_nine_in_ten() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<mutationThreshold>90</mutationThreshold>").doesNotContain("maxMutationsPerClass");
    }
}
