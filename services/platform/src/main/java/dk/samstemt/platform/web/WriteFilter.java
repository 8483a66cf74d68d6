package dk.samstemt.platform.web;

import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.platform.web.IdempotentWrites.Lane;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes every write under {@code /api/}: body within its limit, key present, then one idempotent transaction. */
final class WriteFilter extends OncePerRequestFilter {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final PathPattern API = new PathPatternParser().parse("/api/**");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int LIMIT = 256 * 1024;
    private static final int UPLOAD_LIMIT = 10 * 1024 * 1024;

    private final IdempotentWrites writes;
    private final ObjectProvider<HandlerExceptionResolver> problems;
    private final List<PathPattern> uploads;

    WriteFilter(IdempotentWrites writes, ObjectProvider<HandlerExceptionResolver> problems, List<PathPattern> uploads) {
        this.writes = writes;
        this.problems = problems;
        this.uploads = uploads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Decoded as the dispatcher decodes it: /%61pi/ leads to the same controllers.
        return !WRITES.contains(request.getMethod()) || !API.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
        try {
            Lane lane = new Lane(SecurityContextHolder.getContext().getAuthentication().getName(), key(request));
            BufferedRequest body = new BufferedRequest(request, limit(request));
            writes.run(lane, body, buffered, (in, out) -> pass(chain, in, out));
            CrashPoint.WRITE_AFTER_COMMIT.reached();
        } catch (RuntimeException e) {
            String correlation = buffered.getHeader("X-Correlation-Id");
            buffered.reset();
            buffered.setHeader("X-Correlation-Id", correlation);
            if (problems.getObject().resolveException(request, buffered, null, e) == null) {
                throw e;
            }
        }
        buffered.copyBodyToResponse();
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw ProblemException.of(Problems.IDEMPOTENCY_KEY_MISSING);
        }
        return key;
    }

    private int limit(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return uploads.stream().anyMatch(upload -> upload.matches(path)) ? UPLOAD_LIMIT : LIMIT;
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
