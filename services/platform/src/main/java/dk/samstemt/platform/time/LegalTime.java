package dk.samstemt.platform.time;

import java.time.Instant;

/**
 * Legal time: the database's {@code moment()} in whole milliseconds of UTC. A decision reads it after its lock, as a
 * statement of its own, and hands it on as {@code decidedAt}.
 */
public interface LegalTime {

    /** The legal moment on the connection of the running transaction (or any, outside one). */
    Instant now();
}
