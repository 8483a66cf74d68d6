package dk.samstemt.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bad models, B61 to B66 of the catalogue of bad input: each is refused with the rule and the place, quickly, and nothing is looked up. */
class HostileModelsTest {

    private static final long MOST_CPU_MILLIS = 2000;

    @TestFactory
    Stream<DynamicTest> every_bad_model_is_refused_with_its_defect_and_place() {
        return Stream.of(HostileModels.unreadable(), HostileModels.programs(), HostileModels.torn(), HostileModels.timers(), HostileModels.unsound())
                .flatMap(List::stream).map(bad -> dynamicTest(bad.name(), () -> refused(bad)));
    }

    private static void refused(HostileModels.Bad bad) {
        long before = cpu();
        List<Finding> findings = Lint.check("bad.bpmn", bad.bytes());
        assertThat(cpu() - before).as("CPU").isLessThan(TimeUnit.MILLISECONDS.toNanos(MOST_CPU_MILLIS));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(bad.rule());
            assertThat(finding.element()).isEqualTo(bad.place());
            assertThat(finding.message()).contains(bad.says());
        });
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void every_prefix_of_a_model_is_refused() {
        byte[] good = Model.bytes("minutesApproval");
        assertThat(Lint.check("good.bpmn", good)).isEmpty();
        int end = new String(good, StandardCharsets.ISO_8859_1).lastIndexOf('>');
        IntStream.range(0, end).filter(length -> length % 499 == 0 || length < 50 || end - length < 50)
                .forEach(length -> assertThat(Lint.check("cut.bpmn", Arrays.copyOf(good, length))).as("%d bytes", length).isNotEmpty());
    }

    /** Whatever the bytes, the lint answers: seeded, so that a failure comes again. */
    @Test
    void mutants_are_answered_without_an_exception() {
        byte[] good = Model.bytes("minutesApproval");
        IntStream.range(0, 400).forEach(seed -> {
            byte[] mutant = good.clone();
            Random random = new Random(seed);
            IntStream.rangeClosed(0, random.nextInt(4)).forEach(times -> mutant[random.nextInt(mutant.length)] = (byte) " \"<>/=&${}09azAZ:_-\0".charAt(random.nextInt(19)));
            assertThat(Lint.check("mutant.bpmn", mutant)).as("seed %d", seed).isNotNull();
        });
    }
}
