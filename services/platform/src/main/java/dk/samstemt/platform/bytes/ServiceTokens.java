package dk.samstemt.platform.bytes;

import dk.samstemt.platform.access.OidcProperties;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** This service's own tokens by client credentials, kept until shortly before they expire. */
final class ServiceTokens {

    private static final String REGISTRATION = "samstemt";

    private final OidcProperties oidc;
    private AuthorizedClientServiceOAuth2AuthorizedClientManager manager;

    ServiceTokens(OidcProperties oidc) {
        this.oidc = oidc;
    }

    synchronized String token() {
        if (manager == null) {
            InMemoryClientRegistrationRepository clients = new InMemoryClientRegistrationRepository(registration());
            manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(clients, new InMemoryOAuth2AuthorizedClientService(clients));
        }
        OAuth2AuthorizedClient client = manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION).principal(oidc.clientId()).build());
        return client.getAccessToken().getTokenValue();
    }

    private ClientRegistration registration() {
        ClientRegistration.Builder builder = oidc.tokenUri() == null
                ? ClientRegistrations.fromIssuerLocation(oidc.issuer()).registrationId(REGISTRATION)
                : ClientRegistration.withRegistrationId(REGISTRATION).tokenUri(oidc.tokenUri());
        return builder.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId(oidc.clientId()).clientSecret(oidc.clientSecret()).build();
    }
}
