package dk.samstemt.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns records into trees and trees into records.
 *
 * <p>Components may be strings, integers, truth values, instants with whole milliseconds, civil dates, enums, lists,
 * maps from strings, records, or {@code Object} for a raw tree. Null is left out when written; an absent list or map
 * reads as an empty one.
 */
public final class Records {

    private Records() {
    }

    /**
     * The tree of a record.
     *
     * @throws JsonDefect if a component cannot be said in JSON, for example an instant finer than a millisecond, with a pointer to it
     */
    public static Map<String, Object> tree(Object value) {
        return tree(value, "");
    }

    static Map<String, Object> tree(Object value, String pointer) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Shape.Part part : Shape.of(value.getClass()).parts()) {
            Object component = part.of(value);
            if (component != null) {
                members.put(part.name(), RecordWriter.write(component, pointer + "/" + part.name()));
            }
        }
        return members;
    }

    /** The canonical bytes of a record. */
    public static byte[] canonical(Object value) {
        return Json.canonical(tree(value));
    }

    /**
     * Reads a record; a member it does not know is refused.
     *
     * @throws JsonDefect with a pointer to the first offending value
     */
    public static <T> T read(Object tree, Class<T> type) {
        return new RecordReader(true).read(tree, type, "");
    }

    /** As {@link #read(Object, Class)}, straight from bytes. */
    public static <T> T read(byte[] utf8, Class<T> type) {
        return read(Json.read(utf8), type);
    }

    /** Reads a record and ignores members it does not know: for events written by a newer producer. */
    public static <T> T readLenient(Object tree, Class<T> type) {
        return new RecordReader(false).read(tree, type, "");
    }

    /** Reads a list of records strictly. */
    public static <T> List<T> readList(Object tree, Class<T> type) {
        return new RecordReader(true).list(tree, type, "");
    }
}
