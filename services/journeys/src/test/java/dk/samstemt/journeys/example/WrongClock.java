package dk.samstemt.journeys.example;

import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Cast;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The same while the clock of the services' machine is off the database's: legal time decides, and the operator is told. */
final class WrongClock extends OddDay {

    private final String skew;

    WrongClock(Club club, Calendar calendar, String skew) {
        super(club, calendar);
        this.skew = skew;
    }

    @Override
    void plan() {
        super.plan();
        Instant first = Instant.parse(calendar().lastDispatch()).minus(Duration.ofDays(2));
        at(first.toString(), "the clock goes wrong", () -> off(skew, true));
        at(calendar().closes().plus(Duration.ofHours(2)).toString(), "the clock is set right", () -> off("PT0S", false));
    }

    private void off(String by, boolean alarmed) {
        assertThat(Management.post(club.house(), "assembly", Map.of("skew", by))).isEqualTo(200);
        Addresses.SERVICES.forEach(service -> club.await("the alarm of " + service, () -> isAlarmed(service) == alarmed));
    }

    private boolean isAlarmed(String service) {
        Management.post(club.house(), service, Map.of("operation", "sync"));
        Answer alarms = club.house().rest.get(Cast.ADMINISTRATOR.user(), service, "/api/v1/operations/alarms");
        assertThat(alarms.status()).isEqualTo(200);
        return alarms.body().list().stream().anyMatch(alarm -> alarm.at("code").text().equals("clock-off"));
    }
}
