package dk.samstemt.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The page somebody wanted when the login came between: it is shown after it. What a form sent is not sent again. */
public final class PageAskedFor {

    private PageAskedFor() {
    }

    static RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null);
        return cache;
    }

    /** Keeps the page of a request whose login turned out to have ended. */
    public static void keep(HttpServletRequest request, HttpServletResponse response) {
        cache().saveRequest(request, response);
    }
}
