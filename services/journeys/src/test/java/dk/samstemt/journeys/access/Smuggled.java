package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samstemt.platform.ids.Ids;

import org.junit.jupiter.api.DynamicTest;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ids of another association where a path does not stand: in the query, in bodies, as entity tag and as idempotency key. */
final class Smuggled {

    private final World world;
    private final Wire wire;
    private final Actor secretariat;

    Smuggled(World world) {
        this.world = world;
        this.wire = world.premises().wire;
        secretariat = world.actor("secretariat");
    }

    Stream<DynamicTest> tests() {
        return Stream.of(queries(), bodies(), keys(), tags()).flatMap(tests -> tests);
    }

    /** Every query parameter of every read, with everything that has an id there. */
    private Stream<DynamicTest> queries() {
        List<DynamicTest> tests = new ArrayList<>();
        world.endpoints().stream().filter(endpoint -> endpoint.inAssociation() && !endpoint.writes()).forEach(endpoint -> endpoint.query().forEach(parameter ->
                Stream.of("assembly", "person", "message", "leafHash", "key").forEach(id -> tests.add(dynamicTest(
                        endpoint.action() + " [" + endpoint + "] ?" + parameter + "=" + id + " of another association -> as an unknown one",
                        () -> assertThat(asked(endpoint, parameter, value(id))).isEqualTo(asked(endpoint, parameter, Swapped.absent(value(id)))))))));
        return tests.stream();
    }

    private String value(String id) {
        return id.equals("key") ? Premises.THERE.association() + "/" + world.there().id("", "assembly") : world.there().id("", id);
    }

    private String asked(Endpoint endpoint, String parameter, String value) {
        Actor reader = world.company().stream().filter(actor -> Expectation.of(World.MATRIX, endpoint, actor, world.here()) == Expectation.ALLOWED).findFirst().orElseThrow();
        String query = "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return wire.get(reader, endpoint.service(), endpoint.at(world.here()) + query).likeness(value);
    }

    /** Members of bodies that name something. */
    private Stream<DynamicTest> bodies() {
        String mandates = "/api/v1/associations/" + Premises.HERE.association() + "/mandates";
        String grants = mandates.replace("mandates", "grants");
        String person = world.there().id("", "person");
        return Stream.of(
                dynamicTest("mandate for a person of another association -> as for nobody", () -> assertThat(
                        posted(secretariat, mandates, Map.of("person", person, "party", "ku"), person)).isEqualTo(
                        posted(secretariat, mandates, Map.of("person", Swapped.absent(person), "party", "ku"), Swapped.absent(person))).startsWith("404")),
                dynamicTest("role for a person of another association -> as for nobody", () -> assertThat(
                        posted(world.actor("administrator"), grants, Map.of("person", person, "role", "auditor"), person)).isEqualTo(
                        posted(world.actor("administrator"), grants, Map.of("person", Swapped.absent(person), "role", "auditor"), Swapped.absent(person))).startsWith("404")));
    }

    private String posted(Actor actor, String path, Map<String, Object> body, String id) {
        return wire.post(actor, "membership", path, Ids.next("acc"), body).likeness(id);
    }

    /** The answer to one's write there is not the answer to one's write here. */
    private Stream<DynamicTest> keys() {
        String key = Ids.next("acc");
        Map<String, Object> body = Map.of("person", world.there().id("", "person"), "party", "ku");
        return Stream.of(dynamicTest("idempotency key of a write in another association -> not answered from there", () -> {
            Answer there = wire.post(secretariat, "membership", "/api/v1/associations/" + Premises.THERE.association() + "/mandates", key, body);
            Answer here = wire.post(secretariat, "membership", "/api/v1/associations/" + Premises.HERE.association() + "/mandates", key, body);
            assertThat(there.status()).as("%s", there).isEqualTo(201);
            assertThat(here.status()).as("%s", here).isEqualTo(422);
            assertThat(here.body()).contains("idempotency-key-reused").doesNotContain(Places.answered(there).at("mandate").text());
        }));
    }

    /** A version is a number, and the state it was seen in is looked up in the association of the path. */
    private Stream<DynamicTest> tags() {
        List<DynamicTest> tests = new ArrayList<>();
        world.endpoints().stream().filter(endpoint -> endpoint.method().equals("PUT") && endpoint.variables().contains("assembly")).forEach(endpoint ->
                Stream.of("\"999\"", "\"" + world.there().id("", "assembly") + "\"").forEach(tag -> tests.add(dynamicTest(
                        endpoint.action() + " [" + endpoint + "] If-Match " + (tag.contains("999") ? "of another state" : "id of another association") + " -> refused", () -> {
                            HttpRequest.Builder request = wire.as(secretariat, endpoint.service(), endpoint.at(world.here())).header("Idempotency-Key", Ids.next("acc"))
                                    .header("If-Match", tag).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}"));
                            assertThat(wire.send(request).status()).isBetween(400, 499);
                        }))));
        return tests.stream();
    }
}
