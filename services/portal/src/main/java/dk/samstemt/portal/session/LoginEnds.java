package dk.samstemt.portal.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** A login that failed, or ended while a form was open, leads to the page that says so, instead of a bare refusal. */
@Component
final class LoginEnds implements AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginEnds.class);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && request.getHeader("HX-Request") != null) {
            // A script that keeps a draft meanwhile must not put the page that says so into the form.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (denied instanceof CsrfException) {
            request.getRequestDispatcher("/udloebet").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        LOG.info("a login came to nothing: {}", failure.getMessage());
        response.sendRedirect("/udloebet?login");
    }
}
