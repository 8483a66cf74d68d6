package dk.samstemt.json;

import java.nio.charset.StandardCharsets;

/**
 * Salted commitments of the form {@code gov-commit/v1}: they stand in events in place of a name or a text, and become
 * meaningless when salt and value are erased.
 */
public final class Commitments {

    /** Length of a salt in bytes. */
    public static final int SALT_BYTES = 32;

    private Commitments() {
    }

    /**
     * Commits to a value.
     *
     * @param kind what the value is, for example {@code person.name}
     * @param salt 32 random bytes, used for this value only
     * @param value the value itself
     * @return {@code sha256:} and 64 hexadecimal digits
     * @throws IllegalArgumentException if the salt has another length, or the kind a line break
     */
    public static String commit(String kind, byte[] salt, String value) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
        }
        if (kind.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a kind is one line");
        }
        return "sha256:" + Digests.hex(utf8("gov-commit/v1\n" + kind + "\n"), salt, utf8(value));
    }

    /** Whether salt and value open the commitment. */
    public static boolean opens(String commitment, String kind, byte[] salt, String value) {
        return commit(kind, salt, value).equals(commitment);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
