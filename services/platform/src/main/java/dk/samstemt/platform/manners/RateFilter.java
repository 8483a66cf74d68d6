package dk.samstemt.platform.manners;

import dk.samstemt.platform.web.ProblemAnswers;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;
import java.util.List;

/**
 * Gives everyone who is logged in a share of his own, and each address a share of its own for pages that need no login:
 * nine parties behind one address never stand in each other's way.
 */
final class RateFilter extends OncePerRequestFilter {

    private final Shares shares;
    private final List<NeverRefused> exempt;
    private final ProblemAnswers problems;
    private final LocaleResolver locales;

    RateFilter(Shares shares, List<NeverRefused> exempt, ProblemAnswers problems, LocaleResolver locales) {
        this.shares = shares;
        this.exempt = exempt;
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long wait = shares.take(caller(request));
        if (wait > 0 && exempt.stream().noneMatch(one -> one.concerns(request))) {
            ProblemException problem = ProblemException.of(Problems.TOO_MANY_REQUESTS, wait).header(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            problems.write(problem, locales.resolveLocale(request), response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static String caller(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        boolean anonymous = known == null || known instanceof AnonymousAuthenticationToken;
        return anonymous ? "address " + request.getRemoteAddr() : "login " + known.getName();
    }
}
