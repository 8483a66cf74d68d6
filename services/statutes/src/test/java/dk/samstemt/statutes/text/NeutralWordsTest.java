package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule holds is told to every association: no sentence names one association's members, or a number that is a parameter. */
class NeutralWordsTest {

    private static final Path TEXTS = Path.of("src/main/resources/dk/samstemt/statutes/text");
    private static final Pattern ONE_ASSOCIATION = Pattern.compile("(?i)\\bregioner|\\bny region\\b|medlemskommune|\\bkommuner|\\bkommunernes?\\b|"
            + "kommunale område|vidensinstitution|kontaktr\u00e5d|\\bregions\\b|new region\\b|municipalit|municipal price|knowledge institution|contact council|"
            + "\\b20[0-9]{2}\\b|to medlemmer|two members|to gange|twice a year|to \u00e5r|two years|kvartal|quarter|erhvervsfremme|business promotion");

    private static Stream<String> rules(String language) {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith("_" + language + ".properties")).flatMap(NeutralWordsTest::lines)
                    .filter(line -> line.startsWith("rule.")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void no_rule_tells_every_association_of_the_members_or_numbers_of_one() {
        for (String language : List.of("da", "en")) {
            assertThat(rules(language).filter(line -> ONE_ASSOCIATION.matcher(line).find())).as(language).isEmpty();
        }
    }
}
