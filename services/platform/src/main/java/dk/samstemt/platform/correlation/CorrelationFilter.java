package dk.samstemt.platform.correlation;

import dk.samstemt.platform.ids.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives every request its correlation: the caller's {@code X-Correlation-Id} when it is a plain word, else a new one. */
final class CorrelationFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Correlation-Id";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern ASSOCIATION = Pattern.compile("^/api/v1/associations/([a-z0-9-]{1,64})(/.*)?$");

    private final String service;

    CorrelationFilter(String service) {
        this.service = service;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        String given = request.getHeader(HEADER);
        String id = given != null && WORD.matcher(given).matches() ? given : Ids.next("cor");
        response.setHeader(HEADER, id);
        Matcher path = ASSOCIATION.matcher(request.getRequestURI());
        Correlation correlation = new Correlation(id, Ids.next("req"));
        try {
            correlation.run(service, path.matches() ? path.group(1) : null, () -> pass(chain, request, response));
        } catch (UncheckedIOException gone) {
            // The container knows what it means that a caller stopped sending, but only by this type.
            throw gone.getCause();
        }
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (jakarta.servlet.ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
