package dk.samstemt.platform.manners;

import dk.samstemt.platform.web.ProblemAnswers;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On with database and web, off by {@code samstemt.web.enabled=false}. */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.web.enabled:true}")
@EnableConfigurationProperties(Rate.class)
class MannersAutoConfiguration {

    private static final int AFTER_CORRELATION = Ordered.HIGHEST_PRECEDENCE + 20;

    /** Hosts are those of {@code samstemt.services.*.url}, the machine itself, and what {@code samstemt.web.hosts} adds. */
    @Bean
    FilterRegistrationBean<RequestRulesFilter> requestRulesFilter(Environment settings, @Value("${samstemt.web.hosts:}") List<String> hosts,
                                                                  ProblemAnswers problems, LocaleResolver locales) {
        Set<String> known = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        hosts.forEach(host -> known.add(host.strip().toLowerCase(Locale.ROOT)));
        Binder.get(settings).bind("samstemt.services", Bindable.mapOf(String.class, Service.class)).orElse(Map.of()).values()
                .forEach(service -> known.add(URI.create(service.url()).getHost().toLowerCase(Locale.ROOT)));
        var filter = new FilterRegistrationBean<>(new RequestRulesFilter(new RequestRules(known), problems, locales));
        filter.setOrder(AFTER_CORRELATION);
        return filter;
    }

    /** After the security filters, so that it is known who asks. */
    @Bean
    FilterRegistrationBean<RateFilter> rateFilter(Rate rate, ObjectProvider<NeverRefused> exempt, ProblemAnswers problems, LocaleResolver locales) {
        var filter = new FilterRegistrationBean<>(new RateFilter(new Shares(rate), exempt.orderedStream().toList(), problems, locales));
        filter.setOrder(0);
        return filter;
    }

    /** Instead of the container's own report, which would be a page of the container. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemValve(ObjectProvider<ProblemAnswers> problems, ObjectProvider<LocaleResolver> locales) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemValve.class.getName());
            host.getPipeline().addValve(new ProblemValve(problems, locales));
        });
    }

    /** Where a service is reached. */
    record Service(String url) {
    }
}
