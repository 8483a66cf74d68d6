package dk.samstemt.journeys.input;

import dk.samstemt.quickstart.replay.Tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a service's description of itself. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final String service;
    private final Tree document;

    Description(String service, Tree document) {
        this.service = service;
        this.document = document;
    }

    List<Operation> operations() {
        return members(document.at("paths")).entrySet().stream().flatMap(path -> members(path.getValue()).entrySet().stream()
                .filter(one -> METHODS.contains(one.getKey())).map(one -> operation(path.getKey(), one.getKey(), one.getValue()))).toList();
    }

    private Operation operation(String path, String method, Tree described) {
        Map<String, Tree> content = members(described.at("requestBody", "content"));
        Tree schema = content.containsKey("application/json") ? resolved(content.get("application/json").at("schema"), 0) : new Tree(null);
        List<String> parameters = described.at("parameters").list().stream().filter(one -> !one.at("in").text().equals("path"))
                .map(one -> one.at("name").text()).toList();
        return new Operation(service, method.toUpperCase(Locale.ROOT), path, described.at("x-action").text(), content.keySet(), parameters, schema);
    }

    /** The schema with every reference followed. */
    private Tree resolved(Tree schema, int depth) {
        if (depth > 8 || !(schema.value() instanceof Map<?, ?> map)) {
            return schema;
        }
        if (map.containsKey("$ref")) {
            String name = schema.at("$ref").text().replace("#/components/schemas/", "");
            return resolved(document.at("components", "schemas", name), depth + 1);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        map.forEach((key, value) -> all.put((String) key, value instanceof Map<?, ?> ? resolved(new Tree(value), depth + 1).value() : value));
        return new Tree(all);
    }

    private static Map<String, Tree> members(Tree tree) {
        Map<String, Tree> members = new LinkedHashMap<>();
        if (tree.value() instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put((String) name, new Tree(value)));
        }
        return members;
    }

    /** The members of an object schema. */
    static Stream<Map.Entry<String, Tree>> properties(Tree schema) {
        return members(schema.at("properties")).entrySet().stream();
    }
}
