package dk.samstemt.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as used everywhere in the installation: lower-case hexadecimal, 64 characters. */
public final class Digests {

    private static final byte[] LEAF = {0};

    private Digests() {
    }

    /** SHA-256 of the bytes. */
    public static String sha256Hex(byte[] bytes) {
        return hex(bytes);
    }

    /** The leaf hash of RFC 6962: SHA-256 of {@code 0x00} and the bytes. */
    public static String leafHash(byte[] bytes) {
        return hex(LEAF, bytes);
    }

    static String hex(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
