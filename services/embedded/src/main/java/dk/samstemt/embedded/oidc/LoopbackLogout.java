package dk.samstemt.embedded.oidc;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;

import java.net.URI;
import java.util.List;

/** After a logout a loopback address is one of ours on every port, as it is after a login (RFC 8252, 7.3). */
final class LoopbackLogout {

    private LoopbackLogout() {
    }

    static void allow(List<AuthenticationProvider> providers) {
        providers.stream().filter(OidcLogoutAuthenticationProvider.class::isInstance).map(OidcLogoutAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(LoopbackLogout::check));
    }

    private static void check(OidcLogoutAuthenticationContext logout) {
        OidcLogoutAuthenticationToken asked = logout.getAuthentication();
        String page = asked.getPostLogoutRedirectUri();
        if (page != null && !logout.getRegisteredClient().getPostLogoutRedirectUris().contains(withoutPort(page))) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST));
        }
    }

    private static String withoutPort(String page) {
        URI uri = URI.create(page);
        return "127.0.0.1".equals(uri.getHost()) ? page.replaceFirst("(?<=127\\.0\\.0\\.1):\\d+", "") : page;
    }
}
