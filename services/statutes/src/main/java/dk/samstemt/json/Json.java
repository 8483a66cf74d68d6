package dk.samstemt.json;

import java.nio.charset.StandardCharsets;

/**
 * Reads JSON strictly and writes it canonically.
 *
 * <p>The tree is made of plain Java values: {@code Map<String, Object>} in the order read, {@code List<Object>},
 * {@code String}, {@code Long} and {@code Boolean}. There is no null and no fraction: an absent value is an absent
 * member, a decimal is a string.
 */
public final class Json {

    /** The largest magnitude of a number: 2^53 - 1, so that every reader in the world reads the same integer. */
    public static final long LARGEST = 9_007_199_254_740_991L;

    /** How deep objects and arrays may nest. */
    public static final int DEEPEST = 32;

    private Json() {
    }

    /**
     * Reads exactly one JSON value.
     *
     * @param utf8 the bytes, without byte order mark
     * @return the tree
     * @throws JsonDefect if the bytes are anything but one value that {@link #canonical} could have meant
     */
    public static Object read(byte[] utf8) {
        return new JsonReader(Utf8.decode(utf8)).readAll();
    }

    /**
     * Writes the canonical form of RFC 8785: members sorted by UTF-16 code units, no white space, shortest escapes.
     *
     * @param tree a tree as returned by {@link #read}; {@code Integer} and {@code Short} are written as integers too
     * @return UTF-8 bytes
     * @throws JsonDefect if the tree holds something that JSON as used here cannot say
     */
    public static byte[] canonical(Object tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical form as text; see {@link #canonical}. */
    public static String text(Object tree) {
        return new JsonWriter().write(tree);
    }
}
