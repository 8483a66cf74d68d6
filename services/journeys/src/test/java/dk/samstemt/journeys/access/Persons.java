package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samstemt.platform.ids.Ids;

import org.junit.jupiter.api.DynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is two things at once, and who would like to be: the mandate counts where it was given, and nobody gives one to himself. */
final class Persons {

    private final World world;
    private final Wire wire;

    Persons(World world) {
        this.world = world;
        this.wire = world.premises().wire;
    }

    Stream<DynamicTest> tests() {
        return Stream.of(twoSides(), oneself(), address()).flatMap(tests -> tests);
    }

    /** One token, one party here and another there. */
    private Stream<DynamicTest> twoSides() {
        Actor both = Actor.representative("representative of ku here and ruc there", world.premises().smith.of("adgang-to"), "ku");
        List<DynamicTest> tests = new ArrayList<>();
        for (Endpoint endpoint : world.guarded().stream().filter(one -> one.variables().contains("party")).toList()) {
            for (Place place : List.of(world.here(), world.there())) {
                for (String party : List.of("ku", "ruc", "dtu")) {
                    Actor there = new Actor(both.name(), both.token(), both.roles(), java.util.Set.of(place == world.here() ? "ku" : "ruc"), both.homes(), both.reach());
                    Attempt attempt = new Attempt(endpoint, there, place.with("party", party), Expectation.of(World.MATRIX, endpoint, there, place.with("party", party)));
                    tests.add(dynamicTest(attempt + " " + party, () -> check(attempt)));
                }
            }
        }
        return tests.stream();
    }

    private void check(Attempt attempt) {
        Answer answer = wire.send(attempt.endpoint(), attempt.actor(), attempt.place());
        if (attempt.isRefused()) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(attempt.expected().status());
        } else {
            assertThat(answer.status()).as("%s", answer).isLessThan(500).isNotIn(401, 403);
        }
    }

    /** Who manages mandates manages the others'. */
    private Stream<DynamicTest> oneself() {
        String association = Premises.HERE.association();
        return Stream.of("sekretariat", "adgang-administrator").flatMap(subject -> Stream.of("ku", "ruc").map(party -> dynamicTest(
                subject + " gives itself the mandate of " + party + " -> FORBIDDEN", () -> {
                    Actor actor = world.premises().person(subject);
                    String itself = Places.answered(wire.get(actor, "membership", "/api/v1/associations/" + association + "/me")).at("person").text();
                    Answer answer = wire.post(actor, "membership", "/api/v1/associations/" + association + "/mandates", Ids.next("acc"),
                            Map.of("person", itself, "party", party));
                    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
                    assertThat(wire.get(actor, "voting", ballot(party)).status()).isEqualTo(403);
                })));
    }

    private String ballot(String party) {
        return "/api/v1/associations/" + Premises.HERE.association() + "/assemblies/" + world.here().id("", "assembly") + "/ballot/parties/" + party + "/statements";
    }

    /** A representative's login cannot be moved: a person is registered once, a login belongs to one person, and an address that is corrected takes no notice along. */
    private Stream<DynamicTest> address() {
        String persons = "/api/v1/associations/" + Premises.HERE.association() + "/persons";
        Map<String, Object> other = Map.of("name", "Navn Navnesen", "email", "andetsteds@example.org", "language", "da",
                "login", Map.of("provider", "oidc", "subject", "ku"));
        return Stream.of(
                dynamicTest("no endpoint replaces a login -> registering, correcting contact data, binding a login where there is none and ending a binding are offered", () ->
                        assertThat(world.endpoints()).filteredOn(endpoint -> endpoint.path().contains("/persons"))
                                .extracting(endpoint -> endpoint.method() + endpoint.path().replaceFirst(".*/persons", ""))
                                .containsExactlyInAnyOrder("POST", "PUT/{person}/contact", "POST/{person}/login", "POST/{person}/login/end")),
                dynamicTest("secretariat registers a representative again elsewhere -> FORBIDDEN", () ->
                        assertThat(wire.post(world.actor("secretariat"), "membership", persons, Ids.next("acc"), other).status()).isEqualTo(403)),
                dynamicTest("administrator registers a representative again elsewhere -> login-taken", () ->
                        assertThat(wire.post(world.actor("administrator"), "membership", persons, Ids.next("acc"), other).body()).contains("login-taken")));
    }
}
