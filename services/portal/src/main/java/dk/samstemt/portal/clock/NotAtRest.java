package dk.samstemt.portal.clock;

import java.time.Duration;
import java.util.List;

/** Legal time cannot be moved, because something does not come to rest; the message names it. */
public final class NotAtRest extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAtRest(Duration waited, List<String> troubles) {
        super("legal time stands still: after " + waited.toSeconds() + " s " + String.join("; ", troubles));
    }
}
