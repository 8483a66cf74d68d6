package dk.samstemt.platform.web;

import dk.samstemt.platform.web.IdempotencyStore.Stored;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

import java.io.IOException;

/**
 * Gives a stored answer again, in place of the controller and behind the access matrix: who may no longer do the action
 * is refused as with a new key, and does not get what he was told when he still might.
 */
final class ReplayInterceptor implements HandlerInterceptor {

    static final String STORED = ReplayInterceptor.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (!(request.getAttribute(STORED) instanceof Stored stored)) {
            return true;
        }
        request.removeAttribute(STORED);
        response.setHeader("Idempotency-Replayed", "true");
        response.setStatus(stored.status());
        stored.headers().forEach(response::setHeader);
        response.getOutputStream().write(stored.body());
        return false;
    }
}
