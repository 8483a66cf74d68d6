package dk.samstemt.portal.session;

import dk.samstemt.portal.client.NotLoggedIn;
import dk.samstemt.portal.client.UserToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

import java.util.Optional;

/** The token of the session, renewed when it runs out. It never leaves the server. */
final class SessionToken implements UserToken {

    private final OAuth2AuthorizedClientManager clients;

    SessionToken(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public Optional<String> current() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (!(person instanceof OAuth2AuthenticationToken)) {
            return Optional.empty();
        }
        try {
            OAuth2AuthorizedClient client = clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Provider.ID).principal(person).build());
            return Optional.ofNullable(client).map(authorised -> authorised.getAccessToken().getTokenValue());
        } catch (ClientAuthorizationException ended) {
            throw new NotLoggedIn(ended);
        }
    }
}
