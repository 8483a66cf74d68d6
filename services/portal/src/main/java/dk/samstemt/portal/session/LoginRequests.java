package dk.samstemt.portal.session;

import dk.samstemt.portal.text.LanguageChoice;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.regex.Pattern;

/** Asks the provider for a login: in the language of the page, and for the person a demo link names. */
final class LoginRequests {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    private LoginRequests() {
    }

    static OAuth2AuthorizationRequestResolver of(ClientRegistrationRepository providers) {
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(request -> {
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page) {
                add(request, page.getRequest());
            }
        });
        return requests;
    }

    private static void add(OAuth2AuthorizationRequest.Builder request, HttpServletRequest page) {
        String hint = page.getParameter("hint");
        request.additionalParameters(parameters -> {
            parameters.put("ui_locales", new LanguageChoice().resolveLocale(page).getLanguage());
            if (hint != null && NAME.matcher(hint).matches()) {
                parameters.put("login_hint", hint);
            }
        });
    }
}
