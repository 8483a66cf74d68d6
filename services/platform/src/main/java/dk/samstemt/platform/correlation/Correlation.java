package dk.samstemt.platform.correlation;

import dk.samstemt.platform.ids.Ids;
import org.slf4j.MDC;

import java.util.Map;

/**
 * The correlation of the running thread, taken from the request or the handled event; also in the logging context.
 *
 * @param id        one id through everything a request set off
 * @param causation id of the event or request that caused what happens now
 */
public record Correlation(String id, String causation) {

    private static final ThreadLocal<Correlation> CURRENT = new ThreadLocal<>();

    /** The running thread's correlation; a new one where nothing set one, for instance when a deadline passes. */
    public static Correlation current() {
        Correlation correlation = CURRENT.get();
        return correlation == null ? fresh() : correlation;
    }

    /** A correlation of its own, caused by itself. */
    public static Correlation fresh() {
        String id = Ids.next("cor");
        return new Correlation(id, id);
    }

    /** Runs work under this correlation, with service and association in the logging context. */
    public void run(String service, String association, Runnable work) {
        Correlation before = CURRENT.get();
        Map<String, String> context = MDC.getCopyOfContextMap();
        enter(service, association);
        try {
            work.run();
        } finally {
            leave(before, context);
        }
    }

    private void enter(String service, String association) {
        CURRENT.set(this);
        LogContext.enter(service);
        MDC.put("correlation", id);
        if (association != null) {
            MDC.put("association", association);
        }
    }

    private static void leave(Correlation before, Map<String, String> context) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
        MDC.setContextMap(context == null ? Map.of() : context);
    }
}
