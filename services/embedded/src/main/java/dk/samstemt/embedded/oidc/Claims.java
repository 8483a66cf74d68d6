package dk.samstemt.embedded.oidc;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What our tokens say beyond the standard: for whom they are, and how and when the person was identified. A password alone is {@code low}, and says so. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final Set<AuthorizationGrantType> OF_PEOPLE = Set.of(AuthorizationGrantType.AUTHORIZATION_CODE, AuthorizationGrantType.REFRESH_TOKEN);

    @Override
    public void customize(JwtEncodingContext context) {
        if ("access_token".equals(context.getTokenType().getValue())) {
            context.getClaims().audience(List.of(ProviderSettings.AUDIENCE));
        }
        if (OF_PEOPLE.contains(context.getAuthorizationGrantType())) {
            context.getClaims().claim("acr", "low").claim("amr", List.of("pwd"));
            // A date and not its seconds, which it is written as: the library reads it back as one when the login is renewed.
            loggedInAt(context.getPrincipal()).ifPresent(at -> context.getClaims().claim("auth_time", Date.from(at)));
        }
    }

    private static Optional<Instant> loggedInAt(Authentication person) {
        return person.getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance).map(FactorGrantedAuthority.class::cast)
                .map(FactorGrantedAuthority::getIssuedAt).max(Comparator.naturalOrder());
    }
}
