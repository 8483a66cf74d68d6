package dk.samstemt.audit.log;

import java.util.Base64;

/**
 * One event on the decision log.
 *
 * @param position its place in the association's log, gap-free from 1
 * @param topic    topic it came on
 * @param source   producing service
 * @param key      key of the event
 * @param sequence its number under source and key; the order of events
 * @param type     wire name, also of a type this installation does not know
 * @param id       id of the event
 * @param leafHash SHA-256 of {@code 0x00} and the bytes, in hex
 * @param bytes    the exact bytes of the producer, in base 64
 * @param deviation what went otherwise, as {@link Deviation} names it; null where nothing did
 */
public record LogEntry(long position, String topic, String source, String key, long sequence, String type, String id,
                       String leafHash, String bytes, String deviation) {

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
