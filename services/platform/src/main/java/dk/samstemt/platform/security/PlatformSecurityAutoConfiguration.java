package dk.samstemt.platform.security;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.OidcProperties;
import dk.samstemt.platform.web.ProblemAnswers;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.ProblemType;
import dk.samstemt.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;

/** Bearer tokens only, no sessions, denied unless said otherwise. On with database and web, off by {@code samstemt.web.enabled=false}. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class,
        beforeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.web.enabled:true}")
@EnableWebSecurity
class PlatformSecurityAutoConfiguration {

    @Bean
    JwtDecoder jwtDecoder(OidcProperties oidc) {
        return new SupplierJwtDecoder(() -> TokenDecoder.of(oidc));
    }

    /**
     * The management port is reachable only from inside; what it exposes is listed in the settings. Whether a service lives is told to anyone there, as
     * those who watch over processes need; what it is made of and how that is, only to an operator who brings his token.
     */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http, Access access) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint()).csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new OperatorCheck(access))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "info", "prometheus", "timemachine")).permitAll()
                        .anyRequest().denyAll()).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiChain(HttpSecurity http, ProblemAnswers problems, LocaleResolver locales) throws Exception {
        Refusals refusals = new Refusals(problems, locales);
        // A bearer token is never sent by a browser on its own, so there is nothing to forge across sites.
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/problems", "/problems/**", "/schemas/**", "/links/**", "/v3/api-docs", "/v3/api-docs/**", "/error").permitAll()
                .requestMatchers("/api/**").authenticated()
                .anyRequest().denyAll());
        http.oauth2ResourceServer(server -> server.jwt(jwt -> { }).authenticationEntryPoint((request, response, e) -> refusals.unauthenticated(request, response)));
        http.exceptionHandling(refused -> refused
                .authenticationEntryPoint((request, response, e) -> refusals.unauthenticated(request, response))
                .accessDeniedHandler((request, response, e) -> refusals.refuse(Problems.NOT_FOUND, request, response)));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'")));
        return http.build();
    }

    private record Refusals(ProblemAnswers problems, LocaleResolver locales) {

        void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("WWW-Authenticate", "Bearer");
            refuse(Problems.UNAUTHENTICATED, request, response);
        }

        void refuse(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
            problems.write(ProblemException.of(type), locales.resolveLocale(request), response);
        }
    }
}
