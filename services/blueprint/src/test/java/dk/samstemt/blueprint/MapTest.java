package dk.samstemt.blueprint;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The map of the modules is drawn from their POMs; {@code -Dmap.draw=true} draws it anew. */
class MapTest {

    private static final Path MAP = House.ROOT.resolve("services/docs/map.md");
    private static final Pattern OURS = Pattern.compile(
            "<dependency><groupId>dk\\.samstemt</groupId><artifactId>([a-z]+)</artifactId>(<scope>test</scope>)?");

    @Test
    void the_map_shows_the_modules_as_they_are() throws IOException {
        String drawn = drawn();
        if (Boolean.getBoolean("map.draw")) {
            Files.writeString(MAP, drawn);
        }
        assertThat(House.text(MAP)).isEqualTo(drawn);
    }

    @Test
    void a_dependency_for_tests_only_is_no_arrow() {
        assertThat(arrows("voting", "<dependency><groupId>dk.samstemt</groupId><artifactId>embedded</artifactId><scope>test</scope>")).isEmpty();
        assertThat(arrows("voting", "<dependency><groupId>dk.samstemt</groupId><artifactId>platform</artifactId>")).containsExactly("  voting --> platform");
    }

    private static String drawn() {
        Set<String> arrows = House.files("services", "pom.xml").stream()
                .flatMap(pom -> arrows(pom.getParent().getFileName().toString(), House.text(pom)).stream()).collect(Collectors.toCollection(TreeSet::new));
        return "# Map of the modules\n\nAn arrow says: may import. Drawn by `services/blueprint` from the POMs; test scope left out.\n\n```mermaid\ngraph TD\n"
                + String.join("\n", arrows) + "\n```\n";
    }

    private static Set<String> arrows(String module, String pom) {
        Set<String> arrows = new TreeSet<>();
        Matcher dependency = OURS.matcher(pom);
        while (dependency.find()) {
            if (dependency.group(2) == null) {
                arrows.add("  " + module + " --> " + dependency.group(1));
            }
        }
        return arrows;
    }
}
