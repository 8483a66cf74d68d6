package dk.samstemt.blueprint;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class FilesTest {

    private static final List<Path> FILES = Stream.of("services", "bpmn", "infra").flatMap(folder ->
            FileRules.endings().stream().flatMap(ending -> House.files(folder, ending).stream())).toList();

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return FileRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(FILES.stream().filter(file -> rule.getValue().test(file, House.text(file))).map(House.ROOT::relativize)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> an_offender_is_caught_by() {
        Path main = Path.of("src/main/java/A.java");
        Path test = Path.of("src/test/java/A.java");
        Map<String, List<Object>> planted = Map.of(
                "a main file has at most 200 lines", List.of(main, "\n".repeat(201)),
                "a test file has at most 250 lines", List.of(test, "\n".repeat(251)),
                "nothing is left unfinished", List.of(main, "// TO" + "DO later"),
                "no test is switched off", List.of(test, "@Dis" + "abled"),
                "no secret is committed", List.of(main, "-----BEGIN " + "PRIVATE KEY"),
                "no Lombok, no Vavr", List.of(main, "import lom" + "bok.Data;"),
                "a bundle says each thing once", List.of(Path.of("a.properties"), "one=1\ntwo=2\none=3"),
                "a bundle counts one thing too", List.of(Path.of("a_en.properties"), "one={0,choice,1#1 day|1<{0} days}\nall=none of {0} days\nagain=Try again in {0} seconds."),
                "a public main type says what it is", List.of(main, "\npublic record Silent() {\n}"));
        return FileRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(rule.getValue().test((Path) planted.get(rule.getKey()).get(0), (String) planted.get(rule.getKey()).get(1))).isTrue()));
    }

    @Test
    void every_package_has_a_door_plate() {
        assertThat(House.files("services", ".java").stream().filter(House::isMain).map(Path::getParent).distinct()
                .filter(folder -> Files.notExists(folder.resolve("package-info.java"))).map(House.ROOT::relativize)).isEmpty();
    }

    @Test
    void every_bundle_says_the_same_things_in_both_languages() {
        List<Path> danish = House.files("services", "_da.properties").stream().filter(House::isMain).toList();
        assertThat(danish).isNotEmpty().allSatisfy(file -> assertThat(FileRules.onlyInOne(bundle(file),
                bundle(Path.of(file.toString().replace("_da.properties", "_en.properties"))))).as(file.toString()).isEmpty());
    }

    @Test
    void a_text_in_one_language_only_is_seen() {
        Properties danish = new Properties();
        danish.setProperty("greeting", "hej");
        assertThat(FileRules.onlyInOne(danish, new Properties())).containsExactly("greeting");
    }

    @Test
    void the_readme_shows_both_commands() {
        assertThat(House.text(House.ROOT.resolve("README.md"))).contains("mvn -q -Pquickstart", "mvn verify");
    }

    private static Properties bundle(Path file) {
        try (StringReader text = new StringReader(House.text(file))) {
            Properties bundle = new Properties();
            bundle.load(text);
            return bundle;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
