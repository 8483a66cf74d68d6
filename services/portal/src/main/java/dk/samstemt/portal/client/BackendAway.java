package dk.samstemt.portal.client;

import java.time.Instant;

/** A service did not answer, or not sensibly. Real time says when. */
public final class BackendAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Backend backend;
    private final Instant at;

    BackendAway(Backend backend, Instant at, Throwable cause) {
        super(backend.word() + " does not answer", cause);
        this.backend = backend;
        this.at = at;
    }

    /** Which one. */
    public Backend backend() {
        return backend;
    }

    /** When it was asked. */
    public Instant at() {
        return at;
    }
}
