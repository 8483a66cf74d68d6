package dk.samstemt.platform.correlation;

import dk.samstemt.platform.ServiceName;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Correlation of requests; first of all filters. */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnProperty("samstemt.service")
class CorrelationAutoConfiguration {

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter(ServiceName service) {
        FilterRegistrationBean<CorrelationFilter> filter = new FilterRegistrationBean<>(new CorrelationFilter(service.value()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
