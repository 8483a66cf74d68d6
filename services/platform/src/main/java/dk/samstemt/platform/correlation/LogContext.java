package dk.samstemt.platform.correlation;

import org.slf4j.MDC;

/** Says in every log line of the running thread which service it works for; several services may share a JVM. */
public final class LogContext {

    /** Not "service": the structured format has a member of that name, and refuses a line that has it twice. */
    private static final String SERVICE = "samstemt.service";

    private LogContext() {
    }

    /** From now on this thread works for the service. */
    public static void enter(String service) {
        MDC.put(SERVICE, service);
    }
}
