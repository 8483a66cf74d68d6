package dk.samstemt.platform.bytes;

import java.util.Optional;

/** This service's own bytes by association and digest; part of the caller's transaction. */
public interface ByteStore {

    /** Stores bytes (once, however often) and answers their SHA-256 in hex. */
    String put(String association, String mediaType, byte[] content);

    /** The bytes of a digest; empty also for those of another association. */
    Optional<StoredBytes> get(String association, String sha256);
}
