package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samstemt.platform.ids.Ids;

import org.junit.jupiter.api.DynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Methods that a path does not offer, and methods smuggled in by a header: an auditor writes nothing by any of them, nor does anybody. */
final class Methods {

    private static final List<String> ALL = List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND");
    private static final List<String> OVERRIDES = List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    private final World world;

    Methods(World world) {
        this.world = world;
    }

    private record Tried(Endpoint path, Actor actor, String method, String override) {

        @Override
        public String toString() {
            return method + " " + override + " [" + path.service() + " " + path.path() + "] " + actor.name() + " -> refused";
        }
    }

    Stream<DynamicTest> tests() {
        List<Tried> attempts = new ArrayList<>();
        Map<String, List<Endpoint>> paths = new LinkedHashMap<>();
        world.guarded().forEach(endpoint -> paths.computeIfAbsent(endpoint.service() + endpoint.path(), path -> new ArrayList<>()).add(endpoint));
        paths.values().forEach(offered -> Stream.of("auditor", "nobody").map(world::actor).forEach(actor -> {
            ALL.stream().filter(method -> offered.stream().noneMatch(one -> one.method().equals(method)))
                    .forEach(method -> attempts.add(new Tried(offered.get(0), actor, method, "")));
            OVERRIDES.forEach(header -> attempts.add(new Tried(offered.get(0), actor, "POST", header)));
        }));
        World.Refusals<Tried> refused = world.refuse(attempts.stream().filter(this::mayNot).toList(), this::send);
        return Stream.concat(refused.answers().entrySet().stream().map(one -> dynamicTest(one.getKey().toString(),
                () -> assertThat(one.getValue().status()).as("%s", one.getValue()).isBetween(400, 499))), Stream.of(refused.stored()));
    }

    // An override must not turn a write into the read that the actor may do, so what it may read stays in.
    private boolean mayNot(Tried tried) {
        return !tried.method().equals(tried.path().method()) || Expectation.of(World.MATRIX, tried.path(), tried.actor(), world.here()) != Expectation.ALLOWED;
    }

    private Answer send(Tried tried) {
        HttpRequest.Builder request = world.premises().wire.as(tried.actor(), tried.path().service(), tried.path().at(world.here()))
                .header("Idempotency-Key", Ids.next("acc")).header("Content-Type", "application/json");
        if (!tried.override().isEmpty()) {
            request.header(tried.override(), tried.path().method().equals("GET") ? "GET" : "DELETE");
        }
        return world.premises().wire.send(request.method(tried.method(), BodyPublishers.ofString("{}")));
    }
}
