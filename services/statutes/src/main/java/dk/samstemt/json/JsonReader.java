package dk.samstemt.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recursive-descent reader of the strict subset; strings and numbers are read by {@link JsonScalars}. */
final class JsonReader {

    private final Source source;
    private final JsonScalars scalars;
    private int depth;

    JsonReader(String text) {
        this(new Source(text));
    }

    JsonReader(Source source) {
        this.source = source;
        this.scalars = new JsonScalars(source);
    }

    Object readAll() {
        Object value = value();
        source.skipSpace();
        if (!source.atEnd()) {
            throw source.defect("something follows the value", "trailing-data");
        }
        return value;
    }

    private Object value() {
        source.skipSpace();
        source.begin();
        return switch (source.peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> scalars.string();
            case 't', 'f' -> scalars.bool();
            case 'n' -> throw absent();
            default -> scalars.integer();
        };
    }

    private JsonDefect absent() {
        return source.take("null") ? source.refused("null is said by leaving the member out", "null")
                : source.defect("not a JSON value");
    }

    private Object nested(java.util.function.Supplier<Object> body) {
        if (++depth > Json.DEEPEST) {
            throw source.defect("nested deeper than " + Json.DEEPEST, "json-too-complex");
        }
        source.next();
        source.skipSpace();
        Object value = body.get();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!source.take('}')) {
            do {
                member(members);
            } while (more('}'));
        }
        return Collections.unmodifiableMap(members);
    }

    private void member(Map<String, Object> members) {
        source.skipSpace();
        String name = scalars.string();
        source.skipSpace();
        source.expect(':');
        source.enter(name);
        if (members.containsKey(name)) {
            throw source.defect("a member stands twice", "duplicate-key");
        }
        members.put(name, value());
        source.leave();
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        if (!source.take(']')) {
            do {
                source.enter(String.valueOf(elements.size()));
                elements.add(value());
                source.leave();
            } while (more(']'));
        }
        return Collections.unmodifiableList(elements);
    }

    private boolean more(char close) {
        source.skipSpace();
        if (source.take(close)) {
            return false;
        }
        source.expect(',');
        return true;
    }
}
