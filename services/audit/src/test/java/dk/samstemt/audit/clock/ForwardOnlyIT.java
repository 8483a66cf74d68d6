package dk.samstemt.audit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.audit.testkit.House;
import dk.samstemt.audit.testkit.TheLog;
import dk.samstemt.audit.testkit.Wire;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.json.Json;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class ForwardOnlyIT {

    @Test
    void the_clock_moves_forward_and_every_association_is_told() {
        for (String association : List.of("clock-a", "clock-b")) {
            Wire.send(Wire.event(association + "/a1", 1, new RollRequested("a1", "2023-11-14")));
            TheLog.withSize(association, 1);
        }
        Instant target = moment().plus(Duration.ofDays(3));

        assertThat(move(target).statusCode()).isEqualTo(200);

        assertThat(moment()).isBetween(target, target.plusSeconds(30));
        for (String association : List.of("clock-a", "clock-b")) {
            TheLog.Row told = TheLog.withSize(association, 2).get(1);
            assertThat(told.type()).isEqualTo("audit.clock-moved.v1");
            assertThat(((Map<?, ?>) ((Map<?, ?>) Json.read(told.bytes())).get("data")).get("to")).isEqualTo(json(target));
        }
    }

    @Test
    void it_never_moves_back() {
        Instant before = moment();

        assertThat(move(before.minusSeconds(60)).statusCode()).isEqualTo(409);

        assertThat(moment()).isAfterOrEqualTo(before);
        assertThat(House.timeMachine(Map.of("to", "yesterday")).statusCode()).isEqualTo(400);
    }

    @Test
    void the_heartbeat_is_there_only_with_the_time_machine() {
        assertThat(House.everything().sql("SELECT anchored_at > clock_timestamp() - interval '15 s' FROM timemachine.clock").query(Boolean.class).single()).isTrue();
    }

    private static HttpResponse<byte[]> move(Instant to) {
        return House.timeMachine(Map.of("to", to.toString()));
    }

    private static Instant moment() {
        return Instant.parse((String) House.report().get("moment"));
    }

    private static String json(Instant instant) {
        return java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(java.time.ZoneOffset.UTC).format(instant);
    }
}
