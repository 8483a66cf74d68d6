package dk.samstemt.portal.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.time.Instant;

/** The portal's clock over the addresses that each set-up gives it, be it one JVM or a container each. */
class ClockConfigurationTest {

    private static final Instant START = Instant.parse("2023-10-24T06:00:00Z");
    private final ScriptedHouse house = new ScriptedHouse(START);
    private final ApplicationContextRunner portal = new ApplicationContextRunner().withUserConfiguration(ClockConfiguration.class)
            .withPropertyValues(management("audit", "audit"), management("membership", "notification"), management("assembly", "notification"),
                    management("voting", "notification"), management("notification", "notification"));

    private String management(String service, String scripted) {
        return "samstemt.services." + service + ".management=" + house.address(scripted);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void with_the_time_machine_it_moves_over_the_management_ports_and_everyone_follows() {
        portal.withPropertyValues("samstemt.time-machine=true").run(demo -> demo.getBean(LegalClock.class).moveTo(START.plusSeconds(60)));
        assertThat(house.stops()).containsExactly(START.plusSeconds(60));
        assertThat(house.syncs("audit")).isOne();
        assertThat(house.syncs("notification")).isEqualTo(4);
    }

    @Test
    void without_it_there_is_no_clock_to_move() {
        portal.run(production -> assertThat(production).doesNotHaveBean(LegalClock.class));
        portal.withPropertyValues("samstemt.time-machine=false").run(production -> assertThat(production).doesNotHaveBean(LegalClock.class));
    }
}
