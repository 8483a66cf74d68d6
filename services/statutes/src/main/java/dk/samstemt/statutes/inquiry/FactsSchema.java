package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts a question takes, as JSON Schema (2020-12) for whoever draws a form for them. */
final class FactsSchema {

    private FactsSchema() {
    }

    /** The schema of a record of facts. */
    static Map<String, Object> of(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Stream.of(type.getRecordComponents()).forEach(part -> properties.put(part.getName(), value(part.getGenericType())));
        return Map.of("type", "object", "properties", properties, "additionalProperties", false, "required",
                Stream.of(type.getRecordComponents()).filter(part -> !part.isAnnotationPresent(MayBeUnsaid.class)).map(RecordComponent::getName).toList());
    }

    private static Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? Map.of("type", "array", "items", value(generic.getActualTypeArguments()[0]),
                    "maxItems", FactsBounds.MOST_ENTRIES) : Map.of("type", "object");
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() ? of(raw) : scalar(raw);
    }

    private static Map<String, Object> scalar(Class<?> type) {
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList());
        }
        if (type == LocalDate.class || type == Instant.class) {
            return Map.of("type", "string", "format", type == LocalDate.class ? "date" : "date-time");
        }
        boolean truth = type == boolean.class || type == Boolean.class;
        return type == String.class ? Map.of("type", "string", "maxLength", FactsBounds.LONGEST) : Map.of("type", truth ? "boolean" : "integer");
    }
}
