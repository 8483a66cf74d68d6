package dk.samstemt.platform.bytes;

/** Fetches bytes from the service that owns them, with this service's own token. */
public interface BytesClient {

    /**
     * The bytes of a digest, checked against it.
     *
     * @param service owning service, reached at {@code samstemt.services.<service>.url}
     * @throws BytesUnavailable when the owner cannot be reached, has no such bytes, or sent others
     */
    StoredBytes fetch(String service, String association, String sha256);
}
