package dk.samstemt.journeys.example;

import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine does nothing around the deadline: who states too late is refused all the same, and then the process goes on by itself. */
final class LateProcess extends OddDay {

    LateProcess(Club club, Calendar calendar) {
        super(club, calendar);
    }

    /** A minute before the deadline, while the engine still has nothing to do. */
    @Override
    Instant late() {
        return calendar().closes().minusSeconds(60);
    }

    @Override
    Duration closedWithin() {
        return Duration.ofMinutes(11);
    }

    /** In one act, because the time machine's driver would wait for the engine. */
    @Override
    void tooLate() {
        SmartLifecycle engine = engine();
        engine.stop();
        try {
            String late = calendar().closes().plus(Duration.ofMinutes(10)).toString();
            assertThat(Management.post(club.house(), "audit", Map.of("to", late))).isEqualTo(200);
            super.tooLate();
            club.await("the ballot to be closed", () -> club.see("voting", "/ballot").at("state").text().equals("CLOSED"));
            super.tooLate();
            assertThat(club.decision().at("outcome").isPresent()).as("decided without an engine").isFalse();
        } finally {
            engine.start();
        }
    }

    private SmartLifecycle engine() {
        return club.house().house.inside("assembly").getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(part -> part.getClass().getSimpleName().equals("EngineRunner")).findFirst().orElseThrow();
    }
}
