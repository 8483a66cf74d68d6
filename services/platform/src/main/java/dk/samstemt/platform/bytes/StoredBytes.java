package dk.samstemt.platform.bytes;

/**
 * Bytes with their media type.
 *
 * @param sha256    digest in lower-case hex
 * @param mediaType for instance {@code application/pdf}
 * @param content   the bytes
 */
public record StoredBytes(String sha256, String mediaType, byte[] content) {
}
