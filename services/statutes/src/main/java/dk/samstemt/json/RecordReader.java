package dk.samstemt.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From trees to records. */
final class RecordReader {

    /** So many defects tell enough. */
    private static final int MOST_FAULTS = 50;

    private final boolean strict;
    private final List<JsonDefect> faults = new ArrayList<>();

    RecordReader(boolean strict) {
        this.strict = strict;
    }

    <T> T read(Object tree, Class<T> type, String pointer) {
        return orFaults(record(tree, type, pointer));
    }

    <T> List<T> list(Object tree, Class<T> type, String pointer) {
        List<T> out = new ArrayList<>();
        for (Object element : expect(tree, List.class, "an array", pointer)) {
            out.add(record(element, type, pointer + "/" + out.size()));
        }
        return orFaults(Collections.unmodifiableList(out));
    }

    private <T> T orFaults(T read) {
        if (!faults.isEmpty()) {
            throw faults.get(0).with(faults.subList(1, faults.size()));
        }
        return read;
    }

    /** The record, or null when something in it is a fault. */
    private <T> T record(Object tree, Class<T> type, String pointer) {
        int before = faults.size();
        Map<?, ?> members = expect(tree, Map.class, "an object", pointer);
        Shape shape = Shape.of(type);
        if (strict) {
            refuseUnknown(members, shape, pointer);
        }
        Object[] arguments = shape.parts().stream()
                .map(part -> tried(members.get(part.name()), part, pointer + "/" + part.name())).toArray();
        return faults.size() > before ? null : type.cast(shape.make(arguments, pointer));
    }

    private Object tried(Object tree, Shape.Part part, String pointer) {
        try {
            return component(tree, part, pointer);
        } catch (JsonDefect defect) {
            fault(defect);
            return null;
        }
    }

    private void fault(JsonDefect defect) {
        if (faults.size() >= MOST_FAULTS) {
            orFaults(null);
        }
        faults.add(defect);
    }

    private void refuseUnknown(Map<?, ?> members, Shape shape, String pointer) {
        for (Object name : members.keySet()) {
            if (!shape.has((String) name)) {
                fault(new JsonDefect("unknown member", "unknown-field", pointer + "/" + Pointers.escaped((String) name), List.of()));
            }
        }
    }

    private Object component(Object tree, Shape.Part part, String pointer) {
        if (tree != null) {
            return value(tree, part.type(), pointer);
        }
        if (part.rawType().isPrimitive()) {
            throw missing(pointer);
        }
        return part.rawType() == List.class ? List.of() : part.rawType() == Map.class ? Map.of() : null;
    }

    private Object value(Object tree, Type type, String pointer) {
        if (type instanceof ParameterizedType generic) {
            return collection(tree, generic, pointer);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Object.class) {
            return tree;
        }
        return raw.isRecord() ? record(tree, raw, pointer) : ScalarReader.read(tree, raw, pointer);
    }

    private Object collection(Object tree, ParameterizedType type, String pointer) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return elements(expect(tree, List.class, "an array", pointer), arguments[0], pointer);
        }
        return entries(expect(tree, Map.class, "an object", pointer), arguments[1], pointer);
    }

    private List<Object> elements(List<?> list, Type type, String pointer) {
        List<Object> out = new ArrayList<>();
        for (Object element : list) {
            out.add(value(element, type, pointer + "/" + out.size()));
        }
        return Collections.unmodifiableList(out);
    }

    private Map<String, Object> entries(Map<?, ?> map, Type type, String pointer) {
        Map<String, Object> out = new LinkedHashMap<>();
        map.forEach((key, element) ->
                out.put((String) key, value(element, type, pointer + "/" + Pointers.escaped((String) key))));
        return Collections.unmodifiableMap(out);
    }

    private static <T> T expect(Object tree, Class<T> type, String wanted, String pointer) {
        if (!type.isInstance(tree)) {
            throw tree == null ? missing(pointer) : new JsonDefect(wanted + " is expected", "wrong-type", pointer, List.of());
        }
        return type.cast(tree);
    }

    private static JsonDefect missing(String pointer) {
        return new JsonDefect("is missing", "missing", pointer, List.of());
    }
}
