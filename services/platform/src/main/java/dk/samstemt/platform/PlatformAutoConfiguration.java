package dk.samstemt.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** What every part needs: the service's name. */
@AutoConfiguration
@ConditionalOnProperty("samstemt.service")
class PlatformAutoConfiguration {

    @Bean
    ServiceName serviceName(@Value("${samstemt.service}") String name) {
        return new ServiceName(name);
    }
}
