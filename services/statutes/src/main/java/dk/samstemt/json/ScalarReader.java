package dk.samstemt.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reads one scalar of the type a record component asks for. */
final class ScalarReader {

    private ScalarReader() {
    }

    static Object read(Object tree, Class<?> type, String pointer) {
        if (type == String.class) {
            return text(tree, pointer);
        }
        if (type == boolean.class || type == Boolean.class) {
            return cast(tree, Boolean.class, "true or false", pointer);
        }
        if (type == long.class || type == Long.class) {
            return cast(tree, Long.class, "an integer", pointer);
        }
        return type == int.class || type == Integer.class ? integer(tree, pointer) : textual(tree, type, pointer);
    }

    private static Object textual(Object tree, Class<?> type, String pointer) {
        if (type == Instant.class) {
            return Moments.instant(text(tree, pointer), pointer);
        }
        if (type == LocalDate.class) {
            return Moments.date(text(tree, pointer), pointer);
        }
        if (type.isEnum()) {
            return constant(text(tree, pointer), type, pointer);
        }
        throw new IllegalStateException("no JSON form for " + type.getName());
    }

    private static Object constant(String name, Class<?> type, String pointer) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new JsonDefect("not one of the known values", "unknown-value", pointer,
                Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList());
    }

    private static Integer integer(Object tree, String pointer) {
        long value = cast(tree, Long.class, "an integer", pointer);
        if (value != (int) value) {
            throw new JsonDefect("an integer out of range", "out-of-range", pointer, List.of());
        }
        return (int) value;
    }

    private static String text(Object tree, String pointer) {
        return cast(tree, String.class, "a string", pointer);
    }

    private static <T> T cast(Object tree, Class<T> type, String wanted, String pointer) {
        if (!type.isInstance(tree)) {
            throw new JsonDefect(wanted + " is expected", "wrong-type", pointer, List.of());
        }
        return type.cast(tree);
    }
}
