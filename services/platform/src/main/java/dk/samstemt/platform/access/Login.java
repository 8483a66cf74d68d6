package dk.samstemt.platform.access;

import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a token proves: who logged in, when and how strongly; or that a service calls. */
record Login(String provider, String subject, boolean service, String strength, Instant at) {

    private static final Set<String> SECOND_FACTORS = Set.of("mfa", "otp", "hwk", "swk", "sms", "fpt");

    static Login of(Jwt token, OidcProperties oidc) {
        return new Login(oidc.provider(), token.getSubject(), isService(token, oidc), strength(token), at(token));
    }

    /** A client's own token: its subject is the client, or (Keycloak) the client's service account. */
    private static boolean isService(Jwt token, OidcProperties oidc) {
        String client = token.getClaimAsString("azp");
        String account = token.getClaimAsString("preferred_username");
        return oidc.isService(token.getSubject()) || (oidc.isService(client) && ("service-account-" + client).equals(account));
    }

    private static String strength(Jwt token) {
        List<String> methods = token.hasClaim("amr") ? token.getClaimAsStringList("amr") : List.of();
        if (methods != null && methods.stream().anyMatch(SECOND_FACTORS::contains)) {
            return "substantial";
        }
        String level = token.getClaimAsString("acr");
        return level == null || level.isBlank() ? "low" : level;
    }

    private static Instant at(Jwt token) {
        Instant at = token.getClaimAsInstant("auth_time");
        return at == null ? token.getIssuedAt() : at;
    }
}
