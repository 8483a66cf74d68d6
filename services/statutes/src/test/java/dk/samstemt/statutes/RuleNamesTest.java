package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.ruling.RulingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of rules is what the courts ask and what classes say they carry; every one is tested by its name. */
class RuleNamesTest {

    @Test
    void every_rule_is_named_by_a_test() {
        String names = classes(RuleNamesTest.class).filter(type -> type.getSimpleName().endsWith("Test"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods())).map(Method::getName).collect(Collectors.joining(" ")) + " ";
        assertThat(catalogue()).isNotEmpty().allSatisfy(rule -> assertThat(names).contains(rule.replace('-', '_') + "_"));
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
