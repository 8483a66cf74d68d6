package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.ruling.RulingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The catalogue of rules is what the courts ask and what classes say they carry; every one is tested by its name. */
class RuleNamesTest {

    @Test
    void every_rule_is_named_by_a_test() {
        String names = classes(RuleNamesTest.class).filter(type -> type.getSimpleName().endsWith("Test"))
                .flatMap(RuleNamesTest::run).collect(Collectors.joining(" ")) + " ";
        assertThat(catalogue()).isNotEmpty().allSatisfy(rule -> assertThat(names).contains(rule.replace('-', '_') + "_"));
    }

    @Test
    void a_method_counts_only_when_an_engine_runs_it() {
        assertThat(run(Named.class)).containsExactlyInAnyOrder("AA_1_by_a_test", "AA_2_by_a_test_of_several_cases", "AA_3_by_a_property");
    }

    /** Names of the methods that JUnit or jqwik runs as tests: both mark what they run as {@code Testable}. */
    private static Stream<String> run(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> AnnotationSupport.isAnnotated(method, Testable.class)
                && !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())).map(Method::getName);
    }

    /** Run by no engine: of the names of its methods three would count. */
    static class Named {

        @Test
        void AA_1_by_a_test() {
        }

        @ParameterizedTest
        void AA_2_by_a_test_of_several_cases() {
        }

        @Property
        void AA_3_by_a_property() {
        }

        void AA_4_by_a_method_that_nothing_runs() {
        }

        @Test
        private void AA_5_by_a_method_that_no_engine_sees() {
        }
    }

    static Set<String> catalogue() {
        Stream<String> asked = Stream.of(RulingKind.values()).flatMap(kind -> CourtRegister.of(kind).ruleIds().stream());
        Stream<String> carried = classes(Statutes.class).map(type -> type.getAnnotation(Carries.class))
                .filter(found -> found != null).flatMap(found -> Stream.of(found.value()));
        return Stream.concat(asked, carried).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> classes(Class<?> beside) {
        try {
            Path root = Path.of(beside.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class")
                        && name.startsWith("dk") && !name.endsWith("-info.class")).map(RuleNamesTest::load).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - 6).replace('/', '.'), false, RuleNamesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
