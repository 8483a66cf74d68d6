package dk.samstemt.platform.ids;

import dk.samstemt.platform.time.RealTime;

import java.security.SecureRandom;

/** Opaque identifiers {@code <prefix>-<26 characters>}: 48 bits of real time, then 80 random bits (Crockford base 32). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int TIME_CHARACTERS = 10;
    private static final int RANDOM_CHARACTERS = 16;
    private static final int SALT_BYTES = 32;
    private static final int BITS = 5;

    private Ids() {
    }

    /** A new identifier; later ones sort after earlier ones to the millisecond. */
    public static String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix).append('-');
        long millis = RealTime.now().toEpochMilli();
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            id.append(ALPHABET[(int) (millis >>> (BITS * i)) & 31]);
        }
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            id.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
        }
        return id.toString();
    }

    /** 32 random bytes for a commitment. */
    public static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** A random secret for a link: 32 bytes in URL-safe base 64, without padding. */
    public static String secret() {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(salt());
    }
}
