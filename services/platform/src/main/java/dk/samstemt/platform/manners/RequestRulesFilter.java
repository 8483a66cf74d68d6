package dk.samstemt.platform.manners;

import dk.samstemt.platform.web.ProblemAnswers;
import dk.samstemt.platform.web.ProblemException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;

/** Asks the rules before anyone is authenticated. */
final class RequestRulesFilter extends OncePerRequestFilter {

    private final RequestRules rules;
    private final ProblemAnswers problems;
    private final LocaleResolver locales;

    RequestRulesFilter(RequestRules rules, ProblemAnswers problems, LocaleResolver locales) {
        this.rules = rules;
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            rules.check(request);
        } catch (ProblemException broken) {
            problems.write(broken, locales.resolveLocale(request), response);
            return;
        }
        chain.doFilter(request, response);
    }
}
