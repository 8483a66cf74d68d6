package dk.samstemt.voting.sealing;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys from {@code samstemt.voting.seal-keys} (base 64, comma separated) or from {@code samstemt.voting.seal-key-file}. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
    @Bean
    SealKeys sealKeys(@Value("${samstemt.voting.seal-keys:}") List<String> keys, @Value("${samstemt.voting.seal-key-file:}") String file) {
        return SealKeys.of(keys.isEmpty() && !file.isBlank() ? new KeyFile(Path.of(file)).keys() : keys);
    }

    @Bean
    Sealer sealer(SealKeys keys) {
        return new Sealer(keys);
    }
}
