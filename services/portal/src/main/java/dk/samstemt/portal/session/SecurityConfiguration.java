package dk.samstemt.portal.session;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

import java.util.List;

/** Who reaches which page, how people log in and out, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Reached only from inside. */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint()).csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    /** Files that are the same for everyone: no session is looked for. */
    @Bean
    @Order(2)
    SecurityFilterChain fileChain(HttpSecurity http, SentHeaders sent) throws Exception {
        http.securityMatcher("/static/**", "/favicon.ico", "/robots.txt").csrf(csrf -> csrf.disable()).requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable()).sessionManagement(sessions -> sessions.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return sent.onFiles(http).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, ClientRegistrationRepository provider, SentHeaders sent, LoginEnds ends) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/", "/demo", "/sprog/*", "/udloebet", "/was", "/error").permitAll().anyRequest().authenticated());
        http.oauth2Login(login -> login.loginPage("/oauth2/authorization/" + Provider.ID).failureHandler(ends)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(LoginRequests.of(provider))));
        http.logout(logout -> logout.logoutUrl("/log-ud").logoutSuccessHandler(afterLogout(provider)));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(ends));
        http.requestCache(cache -> cache.requestCache(PageAskedFor.cache()));
        return sent.onPages(http).build();
    }

    private static OidcClientInitiatedLogoutSuccessHandler afterLogout(ClientRegistrationRepository provider) {
        OidcClientInitiatedLogoutSuccessHandler logout = new OidcClientInitiatedLogoutSuccessHandler(provider);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        return logout;
    }

    @Bean
    WebMvcConfigurer hats(WhoAmI who) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HatCheck(who)).addPathPatterns("/a/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Worn());
            }
        };
    }
}
