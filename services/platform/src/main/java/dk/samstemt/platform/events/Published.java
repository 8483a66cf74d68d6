package dk.samstemt.platform.events;

/**
 * An event as it was written to the outbox; it goes out when the transaction commits.
 *
 * @param id       id of the event
 * @param sequence its number under producer and key, gap-free from 1
 * @param leafHash SHA-256 of {@code 0x00} and the bytes, in hex
 * @param bytes    the canonical bytes of the envelope
 */
public record Published(String id, long sequence, String leafHash, byte[] bytes) {
}
