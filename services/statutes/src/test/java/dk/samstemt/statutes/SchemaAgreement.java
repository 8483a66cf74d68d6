package dk.samstemt.statutes;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.profile.MayBeAbsent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a schema with the records the reader makes, so that neither gains a member or a word the other does not know. */
@SuppressWarnings("unchecked")
final class SchemaAgreement {

    private final Map<String, Object> defs;
    private final List<String> differences = new ArrayList<>();

    SchemaAgreement(Map<String, Object> defs) {
        this.defs = defs;
    }

    List<String> differences(Class<?> type, Map<String, Object> schema) {
        record(type, schema);
        return differences;
    }

    private void record(Class<?> type, Map<String, Object> schema) {
        Map<String, Object> properties = (Map<String, Object>) schema.getOrDefault("properties", Map.of());
        Set<String> components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        same(type.getSimpleName() + " members", components, new TreeSet<>(properties.keySet()));
        same(type.getSimpleName() + " refuses others", false, schema.get("additionalProperties"));
        List<Object> required = (List<Object>) schema.getOrDefault("required", List.of());
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.isAnnotationPresent(MayBeAbsent.class) || component.getType() == List.class || component.getType() == Map.class;
            if (!optional || component.isAnnotationPresent(MayBeAbsent.class)) {
                same(type.getSimpleName() + "." + component.getName() + " required", !optional, required.contains(component.getName()));
            }
            type(component.getGenericType(), properties.get(component.getName()), type.getSimpleName() + "." + component.getName());
        }
    }

    private void type(Type type, Object found, String where) {
        if (!(found instanceof Map<?, ?> referring)) {
            return;
        }
        Map<String, Object> schema = resolved((Map<String, Object>) referring);
        if (type instanceof ParameterizedType generic) {
            boolean list = generic.getRawType() == List.class;
            same(where, list ? "array" : "object", schema.get("type"));
            if (list) {
                type(generic.getActualTypeArguments()[0], schema.get("items"), where + "[]");
            }
        } else if (((Class<?>) type).isEnum()) {
            same(where, names((Class<?>) type), schema.get("enum"));
        } else if (((Class<?>) type).isRecord()) {
            record((Class<?>) type, schema);
        } else {
            boolean fixed = schema.containsKey("const");
            same(where, fixed ? null : word((Class<?>) type), fixed ? null : schema.get("type"));
        }
    }

    private Map<String, Object> resolved(Map<String, Object> schema) {
        String name = (String) schema.getOrDefault("$ref", "");
        return name.isEmpty() ? schema : (Map<String, Object>) defs.get(name.substring("#/$defs/".length()));
    }

    private static String word(Class<?> raw) {
        return raw == int.class || raw == long.class ? "integer" : raw == boolean.class ? "boolean" : "string";
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
    }

    private void same(String what, Object records, Object schema) {
        if (!java.util.Objects.equals(records, schema)) {
            differences.add(what + ": the records say " + records + ", the schema says " + schema);
        }
    }

    /** One good tree for every building block the schema describes. */
    static List<Map<String, Object>> ops(String schema) {
        Map<String, Object> root = (Map<String, Object>) Json.read(schema.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> combinator = (Map<String, Object>) ((Map<String, Object>) root.get("$defs")).get("combinator");
        return ((List<Map<String, Object>>) combinator.get("oneOf")).stream().map(SchemaAgreement::example).toList();
    }

    private static Map<String, Object> example(Map<String, Object> op) {
        Map<String, Object> tree = new HashMap<>();
        ((Map<String, Map<String, Object>>) op.get("properties")).forEach((name, member) -> {
            boolean required = ((List<Object>) op.get("required")).contains(name);
            if (required) {
                tree.put(name, member.getOrDefault("const", value(name, member)));
            }
        });
        return tree;
    }

    private static Object value(String name, Map<String, Object> member) {
        return switch (name) {
            case "base" -> "VOTES_CAST";
            case "rule" -> Map.of("op", "AGREEMENT_OF_ALL");
            case "rules" -> List.of(Map.of("op", "AGREEMENT_OF_ALL"));
            default -> member.get("enum") instanceof List<?> words ? words.get(0) : "array".equals(member.get("type")) ? List.of("one") : "integer".equals(member.get("type")) ? (Object) 1L : "one";
        };
    }
}
