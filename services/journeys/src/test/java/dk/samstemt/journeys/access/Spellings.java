package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Other spellings of a path, by those who may not: none of them is a way around. */
final class Spellings {

    private final World world;

    Spellings(World world) {
        this.world = world;
    }

    private record Spelt(Endpoint endpoint, Actor actor, String kind, String path) {

        @Override
        public String toString() {
            return endpoint.action() + " [" + endpoint + "] " + actor.name() + " " + kind + " -> refused";
        }
    }

    Stream<DynamicTest> tests() {
        List<Spelt> attempts = new ArrayList<>();
        for (Endpoint endpoint : world.guarded()) {
            Stream.of("nobody", "unknown person", "auditor").map(world::actor)
                    .filter(actor -> Expectation.of(World.MATRIX, endpoint, actor, world.here()) != Expectation.ALLOWED)
                    .forEach(actor -> of(endpoint.at(world.here())).forEach((kind, path) -> attempts.add(new Spelt(endpoint, actor, kind, path))));
        }
        World.Refusals<Spelt> refused = world.refuse(attempts,
                one -> world.premises().wire.send(world.premises().wire.request(one.endpoint(), one.actor(), one.path())));
        return Stream.concat(refused.answers().entrySet().stream().map(one -> dynamicTest(one.getKey().toString(),
                () -> assertThat(one.getValue().status()).as("%s %s", one.getKey(), one.getValue()).isBetween(400, 499))), Stream.of(refused.stored()));
    }

    private static Map<String, String> of(String path) {
        Map<String, String> spellings = new LinkedHashMap<>();
        spellings.put("trailing slash", path + "/");
        spellings.put("leading double slash", "/" + path);
        spellings.put("inner double slash", path.replaceFirst("/v1/", "//v1/"));
        spellings.put("upper case", path.replaceFirst("/api/v1", "/API/V1"));
        spellings.put("upper case at the end", path.substring(0, path.lastIndexOf('/')) + path.substring(path.lastIndexOf('/')).toUpperCase(Locale.ROOT));
        spellings.put("matrix parameter", path.replaceFirst("/api/", "/api;a=b/"));
        spellings.put("matrix parameter at the end", path + ";a=b");
        spellings.put("encoded letter", path.replaceFirst("/api/", "/%61pi/"));
        spellings.put("encoded slash", path.replaceFirst("/api/", "/api%2F"));
        spellings.put("by way of an open path", "/problems/.." + path);
        spellings.put("by way of an open path, encoded", "/links/%2e%2e" + path);
        spellings.put("by way of an open path, with a parameter", "/v3/api-docs/..;a" + path);
        spellings.put("file ending", path + ".json");
        spellings.put("null byte", path + "%00");
        return spellings;
    }
}
