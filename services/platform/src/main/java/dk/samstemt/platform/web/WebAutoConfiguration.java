package dk.samstemt.platform.web;

import dk.samstemt.platform.ServiceName;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.outbox.RelayWaker;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.pattern.PathPatternParser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The manners of the REST interface. On with database and web, off by {@code samstemt.web.enabled=false}. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.web.enabled:true}")
@Import({ProblemAdvice.class, ErrorAnswers.class, ProblemPages.class})
class WebAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, ExpectedVersion.class, IdempotentCall.class);
    }

    @Bean
    ProblemTexts problemTexts(ObjectProvider<ProblemCatalogue> catalogues) {
        List<ProblemCatalogue> all = new ArrayList<>(List.of(Problems.CATALOGUE));
        catalogues.orderedStream().forEach(all::add);
        return new ProblemTexts(all);
    }

    @Bean
    ProblemAnswers problemAnswers(ProblemTexts texts) {
        return new ProblemAnswers(texts);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        Locale danish = Locale.forLanguageTag("da");
        resolver.setSupportedLocales(List.of(danish, Locale.ENGLISH));
        resolver.setDefaultLocale(danish);
        return resolver;
    }

    @Bean
    IdempotencyStore idempotencyStore(JdbcClient jdbc) {
        return new IdempotencyStore(jdbc);
    }

    /** Property {@code samstemt.idempotency.keep}: at least thirty days after the close of whatever was answered. */
    @Bean
    IdempotencyPruning idempotencyPruning(ServiceName service, IdempotencyStore store, @Value("${samstemt.idempotency.keep:P180D}") Duration keep) {
        return new IdempotencyPruning(service.value(), store, keep);
    }

    @Bean
    IdempotentWrites idempotentWrites(IdempotencyStore store, TransactionTemplate transaction, RelayWaker published,
                                      @Value("${samstemt.idempotency.key:${samstemt.database.app-password}}") String secret) {
        return new IdempotentWrites(store, transaction, published, new Fingerprint(secret));
    }

    /** After the security filters, before the dispatcher. */
    @Bean
    FilterRegistrationBean<WriteFilter> writeFilter(IdempotentWrites writes, @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> problems,
                                                    @Value("${samstemt.web.upload-paths:/api/v1/associations/*/assemblies/*/annexes}") List<String> uploads) {
        PathPatternParser parser = new PathPatternParser();
        return new FilterRegistrationBean<>(new WriteFilter(writes, problems, uploads.stream().map(parser::parse).toList()));
    }

    @Bean
    WebMvcConfigurer webMvc() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(new StrictJson());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReplayInterceptor()).order(Ordered.LOWEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ExpectedVersionArgument());
                resolvers.add(new CallArgument());
            }
        };
    }
}
