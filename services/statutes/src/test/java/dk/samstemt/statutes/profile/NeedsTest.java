package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of needs is held against the rules: what a rule reads in its own class, a profile that lays it down must have. */
class NeedsTest {

    private static final Pattern ID = Pattern.compile("return \"([A-Z]{2,4}-[0-9]+)\"");
    private static final Pattern READ = Pattern.compile("(?:reads|value|period)\\(\"(A-[0-9]+|[a-z]+[.][a-z.-]+)\"");
    /** A-14 is another way to say the decision rule, which is there; GA-30 is a custom and its need is asked of everybody. */
    private static final Set<String> SAID_OTHERWISE = Set.of("A-14", "A-43");

    @Test
    void what_a_rule_reads_is_among_its_needs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dk/samstemt/statutes/rules"))) {
            List<String> all = files.filter(file -> file.toString().endsWith(".java")).map(NeedsTest::text).filter(text -> ID.matcher(text).find()).toList();
            assertThat(all).hasSizeGreaterThan(40).allSatisfy(text -> found(ID, text).forEach(rule ->
                    assertThat(Needs.of(rule)).as(rule).containsAll(found(READ, text))));
        }
    }

    @Test
    void DI_3_without_the_information_of_DI_1_is_refused() {
        String text = new String(ProfileWriter.canonical(ProfileReader.read(ProfileReader.shipped())), StandardCharsets.UTF_8);
        assertThat(text).contains("\"DI-1\",");
        assertThatThrownBy(() -> ProfileReader.read(text.replace("\"DI-1\",", "").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProfileDefects.class, defects -> assertThat(defects.defects())
                        .extracting(ProfileDefect::code, ProfileDefect::message).contains(tuple("missing-rule", "DI-3 needs rule DI-1")));
    }

    @Test
    void GA_27_without_the_last_day_of_GA_1_is_refused() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        List<Provision> late = shipped.provisions().stream().map(provision -> new Provision(provision.id(), provision.number(), provision.heading(), provision.text(), provision.handling(),
                provision.rules().stream().filter(rule -> !rule.equals("GA-1")).toList(), provision.step(), provision.spent(), provision.excepts())).toList();
        Profile without = shipped.withProvisions(late).withParameters(shipped.parameters().stream().filter(number -> !number.id().equals("ordinary.before")).toList());
        assertThatThrownBy(() -> ProfileChecks.checked(without)).isInstanceOfSatisfying(ProfileDefects.class, defects -> assertThat(defects.defects())
                .extracting(ProfileDefect::code, ProfileDefect::message).containsExactly(tuple("missing-parameter", "GA-27 needs ordinary.before")));
    }

    @Test
    void GA_8_a_rule_on_what_adopts_is_none_on_who_must_be_there() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        Profile without = shipped.withDecisionRules(shipped.decisionRules().stream().filter(rule -> !rule.id().equals("assembly.quorum")).toList());
        assertThatThrownBy(() -> ProfileChecks.checked(without)).isInstanceOfSatisfying(ProfileDefects.class, defects -> assertThat(defects.defects())
                .extracting(ProfileDefect::code, ProfileDefect::message).containsExactly(tuple("missing-decision-rule", "GA-8 needs decision QUORUM PHYSICAL")));
    }

    @Test
    void a_rule_that_is_in_no_table_needs_nothing() {
        assertThat(Needs.of("GA-20")).isEmpty();
        assertThat(Needs.of("GA-2")).containsExactly("notice.ordinary", "A-1", "A-2");
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(SAID_OTHERWISE);
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
