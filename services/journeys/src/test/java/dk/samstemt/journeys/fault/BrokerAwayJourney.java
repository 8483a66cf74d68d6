package dk.samstemt.journeys.fault;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** F11: Kafka is killed and stays away. Statements are taken, nobody waits for Kafka, and what waits drains when it is back. */
class BrokerAwayJourney {

    private static final long AWAY = TimeUnit.SECONDS.toNanos(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static Site site;
    private static Society minutes;
    private static Society day;

    @BeforeAll
    static void convene() {
        site = Site.shared();
        LocalDate first = site.clock.today().plusDays(25);
        minutes = new Society(site.client, "broker-seconds", first.plusDays(3)).found();
        day = new Society(site.client, "broker-day", first).found();
        List.of(minutes, day).forEach(Society::convene);
        List.of(minutes, day).forEach(society -> society.await("CONVENED"));
        site.clock.settle();
    }

    @Test
    void twenty_seconds_under_statements() {
        List<Duration> waits = new ArrayList<>();
        site.servers.broker().stop();
        long begun = System.nanoTime();
        for (String party : Society.PARTIES) {
            waits.add(timed(() -> minutes.state(party, "ASSENT").orFail(party)));
            LockSupport.parkNanos(AWAY / Society.PARTIES.size());
        }
        assertThat(System.nanoTime() - begun).isGreaterThan(AWAY);
        site.servers.broker().start();
        assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThan(PATIENCE));
        assertThat(site.oracle.judge()).isEmpty();
    }

    /**
     * From the morning of the assembly's day until after its deadline: late is late all the same, and the choices stay sealed until it
     * is known that nobody cancelled in time.
     */
    @Test
    void a_whole_assembly_day() {
        site.clock.moveTo(Clock.at(day.day(), 0));
        site.servers.broker().stop();
        for (int hour = 8; hour < 8 + Society.PARTIES.size(); hour++) {
            site.clock.jumpTo(Clock.at(day.day(), hour));
            String party = Society.PARTIES.get(hour - 8);
            assertThat(day.state(party, "ASSENT").status()).as(party + " at " + hour).isEqualTo(201);
        }
        Instant after = Clock.at(day.day().plusDays(1), 0).plusSeconds(60);
        site.clock.jumpTo(after);
        assertThat(day.state("ruc", "DISSENT", 1).status()).isEqualTo(422);
        assertThat(day.see("voting", "/ballot").path("state").stringValue()).as("sealed").isEqualTo("OPEN");
        assertThat(day.state()).as("as assembly knows it").isEqualTo("CONVENED");
        site.servers.broker().start();
        day.awaitBallot("CLOSED");
        day.awaitDecision();
        assertThat(site.oracle.judge()).isEmpty();
        assertThat(day.see("assembly", "/decisions").path(0).path("outcome").stringValue()).isEqualTo("ADOPTED");
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
