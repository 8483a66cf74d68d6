package dk.samstemt.json;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the values of a text stand, for telling people about faults that show only when the values are looked at together. Lines and
 * columns count from 1; a value that is not there is looked for where it would have stood.
 */
public final class Places {

    private final String text;
    private final Map<String, Integer> begun = new HashMap<>();

    private Places(String text) {
        this.text = text;
    }

    /**
     * The places of one JSON value.
     *
     * @throws JsonDefect if the bytes are none
     */
    public static Places of(byte[] utf8) {
        Places places = new Places(Utf8.decode(utf8));
        new JsonReader(new Source(places.text, places.begun::putIfAbsent)).readAll();
        return places;
    }

    /** The line of a value, or of what encloses the place where it is missing. */
    public int line(String pointer) {
        return nearest(pointer).line();
    }

    /** The column of a value, or of what encloses the place where it is missing. */
    public int column(String pointer) {
        return nearest(pointer).column();
    }

    private Place nearest(String pointer) {
        String at = pointer;
        while (!begun.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Place.of(text, begun.getOrDefault(at, 0));
    }
}
