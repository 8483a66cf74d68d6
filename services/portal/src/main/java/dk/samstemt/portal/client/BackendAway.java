package dk.samstemt.portal.client;

import java.time.Instant;
import java.util.Optional;

/** A service did not answer, or not sensibly. Real time says when. */
public final class BackendAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Backend backend;
    private final Instant at;
    private final Long wait;

    BackendAway(Backend backend, Instant at, Throwable cause) {
        super(backend.word() + " does not answer", cause);
        this.backend = backend;
        this.at = at;
        this.wait = null;
    }

    /** One that answered that it cannot, and perhaps after how many seconds it is worth trying again; null when it did not say. */
    BackendAway(Backend backend, Instant at, Long wait) {
        super(backend.word() + " cannot answer");
        this.backend = backend;
        this.at = at;
        this.wait = wait;
    }

    /** Which one. */
    public Backend backend() {
        return backend;
    }

    /** When it was asked. */
    public Instant at() {
        return at;
    }

    /** Seconds after which it may be tried again; empty when nobody says. */
    public Optional<Long> retryAfter() {
        return Optional.ofNullable(wait);
    }
}
