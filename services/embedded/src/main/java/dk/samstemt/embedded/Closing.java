package dk.samstemt.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes what there is, one after the other; a failure is logged and does not keep the rest open. */
final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {
    }

    static void inOrder(AutoCloseable... parts) {
        for (AutoCloseable part : parts) {
            if (part != null) {
                close(part);
            }
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("could not close {}", part.getClass().getSimpleName(), e);
        }
    }
}
