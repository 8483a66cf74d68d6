package dk.samstemt.platform.security;

import dk.samstemt.platform.access.OidcProperties;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks signature, issuer, audience and time of access tokens. The issuer is asked when the first token comes. */
final class TokenDecoder {

    private TokenDecoder() {
    }

    static JwtDecoder of(OidcProperties oidc) {
        NimbusJwtDecoder decoder = oidc.jwkSetUri() == null
                ? NimbusJwtDecoder.withIssuerLocation(oidc.issuer()).build()
                : NimbusJwtDecoder.withJwkSetUri(oidc.jwkSetUri()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(oidc.issuer()), audience(oidc.audience())));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> audience(String audience) {
        return token -> token.getAudience() != null && token.getAudience().contains(audience)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The token is for another audience", null));
    }
}
