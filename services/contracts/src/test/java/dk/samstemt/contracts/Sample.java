package dk.samstemt.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Builds the complete and the minimal example of an event record, the same ones on every run. */
final class Sample {

    private static final Instant MOMENT = Instant.parse("2023-11-14T22:59:59.999Z");

    private Sample() {
    }

    /** Every component of the first edition has a value; what was added later is absent. */
    static Record complete(Class<? extends Record> type) {
        return with(type, 0);
    }

    /** Every component up to a step of additions has a value. */
    static Record with(Class<? extends Record> type, int step) {
        return build(type, Arrays.stream(type.getRecordComponents())
                .map(c -> step(c) <= step ? value(c.getGenericType(), c.getName()) : null).toArray());
    }

    /** How often components were added to an event. */
    static int steps(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).mapToInt(Sample::step).max().orElse(0);
    }

    private static int step(RecordComponent component) {
        Addition addition = component.getAnnotation(Addition.class);
        return addition == null ? 0 : addition.value();
    }

    /** Only what a record cannot be without: primitives; lists and maps are empty, references are absent. */
    static Record minimal(Class<? extends Record> type) {
        return build(type, Arrays.stream(type.getRecordComponents()).map(Sample::least).toArray());
    }

    private static Object least(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type.isPrimitive() ? value(type, component.getName()) : null;
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Object inner = element == Object.class ? "any " + name : value(element, name);
            return generic.getRawType() == List.class ? List.of(inner) : Map.of("da", inner);
        }
        return scalar((Class<?>) type, name);
    }

    private static Object scalar(Class<?> type, String name) {
        if (type == String.class) {
            return "any " + name;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == long.class) {
            return 7L;
        }
        return type == int.class || type == Integer.class ? 7 : complete(type.asSubclass(Record.class));
    }

    private static Record build(Class<? extends Record> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
