package dk.samstemt.voting.sealing;

import dk.samstemt.json.Digests;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The configured keys: the first seals, all open. A key's id is derived from it, so a wrong key is noticed. */
public final class SealKeys {
    private static final int KEY_BYTES = 32;
    private static final int ID_LENGTH = 16;
    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String active;

    private SealKeys(List<byte[]> secrets) {
        secrets.forEach(secret -> keys.put(id(secret), new SecretKeySpec(secret, "AES")));
        active = keys.keySet().iterator().next();
    }

    /**
     * Reads keys written in base 64, 32 bytes each.
     *
     * @throws IllegalStateException when there is none or one is no such key; the message never shows it
     */
    public static SealKeys of(List<String> encoded) {
        List<byte[]> secrets = encoded.stream().map(String::strip).filter(line -> !line.isEmpty()).map(SealKeys::decode).toList();
        if (secrets.isEmpty()) {
            throw new IllegalStateException("No key to seal statements with: set samstemt.voting.seal-keys or samstemt.voting.seal-key-file.");
        }
        return new SealKeys(secrets);
    }

    String active() {
        return active;
    }

    Set<String> ids() {
        return keys.keySet();
    }

    SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("The key " + id + " that statements are sealed with is not configured.");
        }
        return key;
    }

    private static byte[] decode(String line) {
        byte[] secret = base64(line);
        if (secret.length != KEY_BYTES) {
            throw new IllegalStateException("A key to seal statements with is not 32 bytes in base 64.");
        }
        return secret;
    }

    private static byte[] base64(String line) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String id(byte[] secret) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("samstemt/seal-key-id\n".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(secret);
        return Digests.sha256Hex(bytes.toByteArray()).substring(0, ID_LENGTH);
    }

    @Override
    public String toString() {
        return "SealKeys" + keys.keySet();
    }
}
