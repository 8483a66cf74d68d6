package dk.samstemt.portal.clock;

import dk.samstemt.portal.client.Backend;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A clock to move, where {@code samstemt.time-machine=true}: production has none, and no page that asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("samstemt.time-machine")
class ClockConfiguration {

    @Bean
    LegalClock demoClock(Environment settings) {
        Map<String, URI> services = Arrays.stream(Backend.values()).map(Backend::word)
                .collect(Collectors.toMap(name -> name, name -> URI.create(settings.getRequiredProperty("samstemt.services." + name + ".management"))));
        return new TimeMachineDriver(services);
    }
}
