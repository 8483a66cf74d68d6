package dk.samstemt.portal.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import java.io.IOException;
import java.util.Arrays;

/**
 * Two kinds of answers do without the database in which sessions are, because for them the session's cookie is not there: files, which are the same for
 * everyone, and the page that says that the database does not answer. The browser keeps the cookie, and the person is still logged in afterwards.
 */
final class SessionsAway implements Filter {

    private final String cookie;

    SessionsAway(String cookie) {
        this.cookie = cookie;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean away = asked.getRequestURI().startsWith("/static/") || isOfTheDatabase((Throwable) asked.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        chain.doFilter(away ? new Nobodys(asked, cookie) : request, response);
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        return failure != null && (failure instanceof DataAccessException || failure instanceof TransactionException || isOfTheDatabase(failure.getCause()));
    }

    private static final class Nobodys extends HttpServletRequestWrapper {

        private final String hidden;

        Nobodys(HttpServletRequest request, String hidden) {
            super(request);
            this.hidden = hidden;
        }

        @Override
        public Cookie[] getCookies() {
            Cookie[] all = super.getCookies();
            return all == null ? null : Arrays.stream(all).filter(cookie -> !cookie.getName().equals(hidden)).toArray(Cookie[]::new);
        }
    }
}
