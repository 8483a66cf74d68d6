package dk.samstemt.platform.bytes;

import dk.samstemt.platform.access.OidcProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes by digest; the owner's endpoint with {@code samstemt.bytes.enabled=true}. */
@AutoConfiguration(afterName = "dk.samstemt.platform.database.DatabaseAutoConfiguration")
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.events.enabled:true}")
@EnableConfigurationProperties(OidcProperties.class)
class BytesAutoConfiguration {

    @Bean
    ByteStore byteStore(JdbcClient jdbc) {
        return new JdbcByteStore(jdbc);
    }

    @Bean
    BytesClient bytesClient(Environment settings, OidcProperties oidc) {
        return new RestBytesClient(settings, new ServiceTokens(oidc));
    }

    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "samstemt.bytes.enabled", havingValue = "true")
    BytesController bytesController(ByteStore store) {
        return new BytesController(store);
    }
}
