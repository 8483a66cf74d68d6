package dk.samstemt.portal.session;

import dk.samstemt.platform.access.OidcProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

import java.util.Map;

/** The identity provider as the portal's client knows it: discovered under the issuer's address, or told where containers reach it by another name. */
final class Provider {

    static final String ID = "samstemt";

    private Provider() {
    }

    static ClientRegistration of(OidcProperties oidc, PortalSettings portal) {
        ClientRegistration.Builder client = portal.authorizationUri() == null ? ClientRegistrations.fromIssuerLocation(oidc.issuer()) : told(oidc, portal);
        return client.registrationId(ID).clientId(oidc.clientId()).clientSecret(oidc.clientSecret()).scope("openid")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC).authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri((portal.url() == null ? "{baseUrl}" : portal.url().toString()) + "/login/oauth2/code/" + ID)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build()).userNameAttributeName("sub")
                // What the person is stands in membership, not with the provider.
                .userInfoUri(null).build();
    }

    private static ClientRegistration.Builder told(OidcProperties oidc, PortalSettings portal) {
        Map<String, Object> more = portal.logoutUri() == null ? Map.of() : Map.of("end_session_endpoint", portal.logoutUri().toString());
        return ClientRegistration.withRegistrationId(ID).issuerUri(oidc.issuer()).authorizationUri(portal.authorizationUri().toString())
                .tokenUri(oidc.tokenUri()).jwkSetUri(oidc.jwkSetUri()).providerConfigurationMetadata(more);
    }
}
