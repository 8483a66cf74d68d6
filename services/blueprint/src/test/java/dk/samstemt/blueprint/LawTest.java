package dk.samstemt.blueprint;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Statutes and rules prove each other: a rule id that code uses is named by a test. */
class LawTest {

    private static final Pattern RULE = Pattern.compile("\"((?:MEM|GA|AM|DI|BO|FEE|REV|ADM|ORG|TRA)-\\d+)\"");

    @Test
    void every_rule_in_code_is_named_by_a_test_of_the_statutes() {
        Set<String> named = House.files("services/statutes", ".java").stream().filter(file -> !House.isMain(file))
                .flatMap(file -> named(House.text(file)).stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used()).hasSizeGreaterThan(10).isSubsetOf(named);
    }

    @Test
    void a_rule_without_a_test_would_be_seen() {
        assertThat(named("void ga_7_counts_days() { rule(\"AM-2\"); }")).containsExactlyInAnyOrder("GA-7", "AM-2");
    }

    private static Set<String> used() {
        Set<String> rules = new TreeSet<>();
        for (Path file : mainFiles()) {
            Matcher matcher = RULE.matcher(House.text(file));
            while (matcher.find()) {
                rules.add(matcher.group(1));
            }
        }
        return rules;
    }

    private static List<Path> mainFiles() {
        return House.files("services/statutes", ".java").stream().filter(House::isMain).toList();
    }

    private static Set<String> named(String test) {
        Set<String> rules = new TreeSet<>();
        Matcher matcher = Pattern.compile("(?i)(?<![a-z])(mem|ga|am|di|bo|fee|rev|adm|org|tra)[-_](\\d+)").matcher(test);
        while (matcher.find()) {
            rules.add(matcher.group(1).toUpperCase(java.util.Locale.ROOT) + "-" + matcher.group(2));
        }
        return rules;
    }
}
