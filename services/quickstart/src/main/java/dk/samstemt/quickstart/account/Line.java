package dk.samstemt.quickstart.account;

import java.util.List;
import java.util.Map;

/**
 * One line of evidence under an entry.
 *
 * @param key  key of its sentence in the bundle {@code account}
 * @param args what the sentence is filled with, see {@link Arg}
 * @param text language to a text that a service gave in that language; empty when the sentence says all
 */
public record Line(String key, List<String> args, Map<String, String> text) {

    /** A line made by a sentence of the bundle. */
    public static Line of(String key, String... args) {
        return new Line(key, List.of(args), Map.of());
    }

    /** A line whose words came from a service, in each language. */
    public static Line said(String key, Map<String, String> text) {
        return new Line(key, List.of(), text);
    }
}
