package dk.samstemt.blueprint;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule holds in the house, and every rule catches its offender in the package {@code …planted}. */
class RulesTest {

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>(ImportRules.all());
        rules.putAll(CodeRules.all());
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(House.CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> an_offender_is_caught_by() {
        JavaClasses planted = new ClassFileImporter().importPaths("target/test-classes/dk/samstemt");
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThat(rule.getValue().evaluate(planted).hasViolation()).as(rule.getKey()).isTrue()));
    }

    @Test
    void the_house_is_not_empty() {
        assertThat(House.CLASSES).hasSizeGreaterThan(400);
    }
}
