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

    private final boolean strict;

    RecordReader(boolean strict) {
        this.strict = strict;
    }

    <T> T read(Object tree, Class<T> type, String pointer) {
        Map<?, ?> members = expect(tree, Map.class, "an object", pointer);
        Shape shape = Shape.of(type);
        if (strict) {
            refuseUnknown(members, shape, pointer);
        }
        Object[] arguments = shape.parts().stream()
                .map(part -> component(members.get(part.name()), part, pointer + "/" + part.name())).toArray();
        return type.cast(shape.make(arguments, pointer));
    }

    <T> List<T> list(Object tree, Class<T> type, String pointer) {
        List<T> out = new ArrayList<>();
        for (Object element : expect(tree, List.class, "an array", pointer)) {
            out.add(read(element, type, pointer + "/" + out.size()));
        }
        return Collections.unmodifiableList(out);
    }

    private static void refuseUnknown(Map<?, ?> members, Shape shape, String pointer) {
        for (Object name : members.keySet()) {
            if (!shape.has((String) name)) {
                throw new JsonDefect("unknown member \"" + name + "\"", pointer + "/" + escaped((String) name));
            }
        }
    }

    private Object component(Object tree, Shape.Part part, String pointer) {
        if (tree != null) {
            return value(tree, part.type(), pointer);
        }
        if (part.rawType().isPrimitive()) {
            throw new JsonDefect("is missing", pointer);
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
        return raw.isRecord() ? read(tree, raw, pointer) : ScalarReader.read(tree, raw, pointer);
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
                out.put((String) key, value(element, type, pointer + "/" + escaped((String) key))));
        return Collections.unmodifiableMap(out);
    }

    private static <T> T expect(Object tree, Class<T> type, String wanted, String pointer) {
        if (!type.isInstance(tree)) {
            throw new JsonDefect(tree == null ? "is missing" : wanted + " is expected", pointer);
        }
        return type.cast(tree);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
