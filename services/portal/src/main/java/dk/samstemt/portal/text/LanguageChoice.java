package dk.samstemt.portal.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import java.util.Locale;

/** The language of a request: the one chosen (a cookie), else the browser's, else Danish. */
public final class LanguageChoice implements LocaleResolver {

    /** Name of the cookie with the choice; it says nothing but da or en. */
    public static final String COOKIE = "sprog";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return Languages.of(chosen.getValue());
        }
        return request.getHeader("Accept-Language") == null ? Languages.DANISH : preferred(request);
    }

    private static Locale preferred(HttpServletRequest request) {
        var wanted = request.getLocales();
        while (wanted.hasMoreElements()) {
            Locale next = wanted.nextElement();
            if (Languages.ALL.stream().anyMatch(ours -> ours.getLanguage().equals(next.getLanguage()))) {
                return Languages.of(next.getLanguage());
            }
        }
        return Languages.DANISH;
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by its own page");
    }
}
