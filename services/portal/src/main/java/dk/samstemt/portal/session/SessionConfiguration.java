package dk.samstemt.portal.session;

import dk.samstemt.platform.access.OidcProperties;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.UserToken;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions in the portal's own schema, and the token in them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PortalSettings.class, OidcProperties.class})
class SessionConfiguration {

    /** Where there is no database, as in tests of single pages, sessions are the container's. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("samstemt.database.url")
    @EnableJdbcHttpSession
    static class Stored {

        @Bean
        SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleSessions(PortalSettings settings) {
            return sessions -> sessions.setDefaultMaxInactiveInterval(settings.sessionIdle());
        }

        /** On pages about an error too: without Boot's starter the filter is there for requests alone, and whoever sent a file too large for reading was a stranger on the page that says so. */
        @Bean
        FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsOfEveryPage(SessionRepositoryFilter<?> sessions) {
            FilterRegistrationBean<SessionRepositoryFilter<?>> filter = new FilterRegistrationBean<>(sessions);
            filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
            filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
            return filter;
        }
    }

    @Bean
    CookieSerializer sessionCookie(PortalSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.cookie());
        cookie.setUseSecureCookie(settings.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Before the filter that reads sessions. */
    @Bean
    FilterRegistrationBean<SessionsAway> sessionsAway(PortalSettings settings) {
        FilterRegistrationBean<SessionsAway> filter = new FilterRegistrationBean<>(new SessionsAway(settings.cookie()));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    /** Asked when the first person logs in, so that the portal starts without the provider. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OidcProperties oidc, PortalSettings portal) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(Provider.of(oidc, portal)));
    }

    @Bean
    OAuth2AuthorizedClientRepository authorisedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    UserToken userToken(ClientRegistrationRepository provider, OAuth2AuthorizedClientRepository tokens) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(provider, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().refreshToken().build());
        return new SessionToken(manager);
    }

    @Bean
    WhoAmI whoAmI(Clients clients) {
        return new WhoAmI(clients.of(Backend.MEMBERSHIP, MyMemberships.class));
    }
}
