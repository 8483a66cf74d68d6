package dk.samstemt.journeys.fault;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code kill -9} at times nobody chose, because crash points find only what somebody thought of. A few in every build,
 * many under {@code -Pfaults-long}; the seed is in the name, so that a failure can be played again.
 */
class RandomKillsJourney {

    private static final int KILLS = Integer.getInteger("samstemt.faults.kills", 3);
    private static final long SEED = Long.getLong("samstemt.faults.seed", 20261122L);
    private static final int LONGEST_MILLIS = 1_500;
    private static final int PARTIES = 3;
    private final Random random = new Random(SEED);
    private final List<Society> societies = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_when() {
        Site site = Site.shared();
        return IntStream.rangeClosed(1, KILLS).mapToObj(number -> {
            String victim = List.copyOf(site.services.keySet()).get(random.nextInt(site.services.size()));
            int millis = random.nextInt(LONGEST_MILLIS);
            return DynamicTest.dynamicTest("kill " + number + " of seed " + SEED + ": " + victim + " after " + millis + " ms",
                    () -> assertThat(kill(site, victim, millis)).isEmpty());
        });
    }

    private List<String> kill(Site site, String victim, int millis) {
        Society next = new Society(site.client, "random-" + societies.size(), site.clock.today().plusDays(25)).found();
        societies.add(next);
        next.convene();
        if (societies.size() > 1) {
            try (Load load = Load.on(societies.get(societies.size() - 2), PARTIES)) {
                strike(site, victim, millis);
            }
        } else {
            strike(site, victim, millis);
        }
        next.await("CONVENED");
        return site.oracle.judge();
    }

    private static void strike(Site site, String victim, int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        site.service(victim).kill();
        site.service(victim).awaitUp();
    }
}
