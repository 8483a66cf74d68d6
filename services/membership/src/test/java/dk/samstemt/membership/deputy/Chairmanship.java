package dk.samstemt.membership.deputy;

import static org.awaitility.Awaitility.await;

import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.House;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A new association with a chair of the board and two vice-chairs, who log in as chair, first and second of it. */
record Chairmanship(Api api, Map<String, String> persons, Map<String, String> grants) {

    /** The moment the tests began, in whole seconds. */
    static final Instant TODAY = Instant.ofEpochSecond(House.SERVERS.clock().moment().getEpochSecond());

    static Chairmanship of(String association) {
        Chairmanship board = new Chairmanship(Api.founded(association), new LinkedHashMap<>(), new LinkedHashMap<>());
        board.appoint("chair", "CHAIR", "kkr-hovedstaden");
        board.appoint("first", "VICE_CHAIR_1", "region-sjaelland");
        board.appoint("second", "VICE_CHAIR_2", "dtu");
        board.persons.keySet().forEach(name -> await().atMost(Duration.ofSeconds(20)).until(() -> board.as(name).get("/me").status() == 200));
        return board;
    }

    private void appoint(String name, String office, String party) {
        persons.put(name, api.person(api.association() + "-" + name));
        grants.put(office, api.post("/grants", Map.of("person", persons.get(name), "role", "chairmanship", "office", office, "party", party)).text("grant"));
    }

    Api as(String name) {
        return api.as(api.association() + "-" + name);
    }

    String first() {
        return persons.get("first");
    }

    String second() {
        return persons.get("second");
    }

    String grant(String office) {
        return grants.get(office);
    }

    Api.Answer propose(String name, String acting, Instant from, Instant until) {
        return as(name).post("/deputies", Map.of("acting", acting, "from", text(from), "until", text(until)));
    }

    /** As instants are written in bodies. */
    static String text(Instant moment) {
        return String.format("%1$tFT%1$tT.000Z", moment.atOffset(ZoneOffset.UTC));
    }

    Api.Answer agree(String name, String deputy) {
        return as(name).post("/deputies/" + deputy + "/agreement", Map.of());
    }

    Api.Answer end(String name, String deputy) {
        return as(name).post("/deputies/" + deputy + "/end", Map.of());
    }
}
