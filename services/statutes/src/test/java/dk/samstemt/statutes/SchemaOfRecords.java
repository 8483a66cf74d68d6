package dk.samstemt.statutes;

import dk.samstemt.statutes.profile.MayBeAbsent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Derives the JSON Schema of a record, so that the published schema cannot drift from the one reader. */
final class SchemaOfRecords {

    private SchemaOfRecords() {
    }

    static Map<String, Object> of(Class<?> type) {
        Map<String, Object> schema = record(type);
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Samstemt profile, format 1");
        return schema;
    }

    private static Map<String, Object> record(Class<?> type) {
        Map<String, Object> properties = new TreeMap<>();
        List<Object> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), type(component.getGenericType()));
            boolean collection = component.getType() == List.class || component.getType() == Map.class;
            if (!component.isAnnotationPresent(MayBeAbsent.class) && !collection) {
                required.add(component.getName());
            }
        }
        return new TreeMap<>(Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false));
    }

    private static Object type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? Map.of("type", "array", "items", type(last))
                    : last == Object.class ? Map.of("type", "object") : Map.of("type", "object", "additionalProperties", type(last));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return Map.of("enum", Stream.of(raw.getEnumConstants()).map(Object::toString).toList());
        }
        return raw.isRecord() ? record(raw) : scalar(raw);
    }

    private static Object scalar(Class<?> raw) {
        if (raw == LocalDate.class) {
            return Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (raw == Instant.class) {
            return Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$");
        }
        return Map.of("type", raw == String.class ? "string" : raw == boolean.class ? "boolean" : "integer");
    }
}
