package dk.samstemt.platform.access;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;

/** Access tables, callers and the matrix. On with database and web, off by {@code samstemt.web.enabled=false}. */
@AutoConfiguration(afterName = "dk.samstemt.platform.database.DatabaseAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.web.enabled:true}")
@EnableConfigurationProperties(OidcProperties.class)
class AccessAutoConfiguration {

    @Bean
    AccessStore accessStore(JdbcClient jdbc) {
        return new AccessStore(jdbc);
    }

    @Bean
    AccessEvents accessEvents(AccessStore store) {
        return new AccessEvents(store);
    }

    @Bean
    LoginStates loginStates(AccessStore store) {
        return new LoginStates(store);
    }

    @Bean
    TokenAccess access(AccessStore store, OidcProperties oidc, @Value("${samstemt.administrator:}") String administrator) {
        return new TokenAccess(store, oidc, administrator);
    }

    @Bean
    Mandates accessMandates(JdbcClient jdbc) {
        return new Mandates(jdbc);
    }

    @Bean
    AccessMatrix accessMatrix() {
        return AccessMatrix.load();
    }

    @Bean
    ActionCheck actionCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, AccessMatrix matrix) {
        return new ActionCheck(mapping, matrix);
    }

    @Bean
    WebMvcConfigurer accessMvc(TokenAccess access, AccessMatrix matrix) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(access, matrix));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
