package dk.samstemt.portal.session;

import dk.samstemt.platform.access.OidcProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.stereotype.Component;

import java.net.URI;

/** What browsers are told: run and load nothing but ours, show us in no frame, tell nobody where the person came from. */
@Component
final class SentHeaders {

    private final String policy;

    SentHeaders(OidcProperties oidc, PortalSettings portal) {
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self' "
                + origin(portal.authorizationUri() == null ? URI.create(oidc.issuer()) : portal.authorizationUri()) + "; base-uri 'none'; frame-ancestors 'none'";
    }

    /** Logging out is a form that is sent on to the provider. */
    private static String origin(URI provider) {
        return provider.getScheme() + "://" + provider.getAuthority();
    }

    HttpSecurity onPages(HttpSecurity http) throws Exception {
        return http.headers(headers -> common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(policy)));
    }

    /** How long files are kept says the resource handler, not the default that forbids it. */
    HttpSecurity onFiles(HttpSecurity http) throws Exception {
        return http.headers(headers -> common(headers).cacheControl(cache -> cache.disable()).contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'")));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"));
    }
}
