package dk.samstemt.embedded.oidc;

import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The three clients. None has a grant that production would not have. */
final class Clients {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private Clients() {
    }

    static RegisteredClient forPeople() {
        return RegisteredClient.withId("people").clientId(ProviderSettings.PUBLIC_CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // A loopback redirect matches on every port (RFC 8252, 7.3).
                .redirectUri("http://127.0.0.1/callback").scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(lifetime()).build();
    }

    static RegisteredClient forPortal(String secret) {
        return RegisteredClient.withId("portal").clientId(ProviderSettings.PORTAL_CLIENT).clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri("http://127.0.0.1/login/oauth2/code/samstemt").postLogoutRedirectUri("http://127.0.0.1/").scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(lifetime()).build();
    }

    static RegisteredClient forServices(String secret) {
        return RegisteredClient.withId("services").clientId(ProviderSettings.SERVICE_CLIENT)
                // 192 random bits cannot be guessed from a hash, nor better protected by a slow one.
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetime()).build();
    }

    private static TokenSettings lifetime() {
        return TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build();
    }
}
