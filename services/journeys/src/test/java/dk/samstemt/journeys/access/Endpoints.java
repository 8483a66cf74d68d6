package dk.samstemt.journeys.access;

import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every operation of the running services, read from their interface descriptions: a new one is tried without being listed anywhere. */
final class Endpoints {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Endpoints() {
    }

    static List<Endpoint> of(Wire wire) {
        return Addresses.SERVICES.stream().flatMap(service -> described(service, wire.description(service))).toList();
    }

    private static Stream<Endpoint> described(String service, Tree description) {
        return members(description.at("paths")).entrySet().stream().flatMap(path -> members(path.getValue()).entrySet().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> endpoint(service, path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static Endpoint endpoint(String service, String path, String method, Tree operation) {
        List<String> query = operation.at("parameters").list().stream().filter(one -> one.at("in").text().equals("query"))
                .map(one -> one.at("name").text()).toList();
        return new Endpoint(service, method.toUpperCase(java.util.Locale.ROOT), path, operation.at("x-action").text(), media(operation), query);
    }

    /** Plain text where it is taken, because it needs no shape. */
    private static String media(Tree operation) {
        List<String> types = members(operation.at("requestBody", "content")).keySet().stream().sorted().toList();
        return types.contains("text/plain") ? "text/plain" : types.stream().findFirst().orElse("");
    }

    private static Map<String, Tree> members(Tree tree) {
        return tree.value() instanceof Map<?, ?> map ? map.entrySet().stream().collect(java.util.stream.Collectors.toMap(
                member -> (String) member.getKey(), member -> new Tree(member.getValue()), (one, other) -> one, java.util.TreeMap::new)) : Map.of();
    }
}
