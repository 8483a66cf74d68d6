package dk.samstemt.voting.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens. Plain bytes are padded to whole blocks of 8 KiB, so the length of a row does not tell assent from
 * abstention; the place (which statement) is authenticated, so a row moved elsewhere does not open.
 */
public final class Sealer {
    private static final int BLOCK = 8192;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final SealKeys keys;

    /** Seals with the first of these keys and opens with any. */
    public Sealer(SealKeys keys) {
        this.keys = keys;
    }

    /** Seals bytes for one place. */
    public SealedBytes seal(String place, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, keys.active(), nonce, place, padded(plain));
        return new SealedBytes(keys.active(), ByteBuffer.allocate(NONCE + encrypted.length).put(nonce).put(encrypted).array());
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws IllegalStateException when the key is not configured, or the bytes were changed or belong elsewhere
     */
    public byte[] open(String place, SealedBytes sealed) {
        byte[] nonce = Arrays.copyOf(sealed.bytes(), NONCE);
        byte[] encrypted = Arrays.copyOfRange(sealed.bytes(), NONCE, sealed.bytes().length);
        return unpadded(run(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, place, encrypted));
    }

    private byte[] run(int mode, String keyId, byte[] nonce, String place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal of " + place + " does not open with key " + keyId + ".");
        }
    }

    private static byte[] padded(byte[] plain) {
        int blocks = (Integer.BYTES + plain.length + BLOCK - 1) / BLOCK;
        return ByteBuffer.allocate(blocks * BLOCK).putInt(plain.length).put(plain).array();
    }

    private static byte[] unpadded(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }
}
