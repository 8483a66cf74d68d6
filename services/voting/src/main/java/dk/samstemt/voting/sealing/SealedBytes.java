package dk.samstemt.voting.sealing;

/**
 * Encrypted bytes and which key opens them.
 *
 * @param keyId id of the key
 * @param bytes nonce, ciphertext and tag
 */
public record SealedBytes(String keyId, byte[] bytes) {
}
