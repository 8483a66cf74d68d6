package dk.samstemt.portal.client;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.Duration;

/**
 * Says in every answer which services were asked for it, and how long each took ({@code Server-Timing}, which browsers show). Outside production only:
 * tests count the calls of a page by it.
 */
final class Calls {

    private static final String HEADER = "Server-Timing";
    /** Who the person is: asked beside a page's own questions, at most once a minute. */
    private static final String WHO = "/api/v1/me";

    private final boolean told;

    Calls(boolean told) {
        this.told = told;
    }

    void count(Backend backend, String path, Duration took) {
        if (told && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page && page.getResponse() != null) {
            page.getResponse().addHeader(HEADER, backend.word() + (path.equals(WHO) ? ";desc=who" : "") + ";dur=" + took.toMillis());
        }
    }
}
