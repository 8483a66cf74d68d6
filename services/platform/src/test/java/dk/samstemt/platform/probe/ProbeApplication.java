package dk.samstemt.platform.probe;

import dk.samstemt.platform.manners.NeverRefused;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class ProbeApplication {

    /** What the probe never refuses for haste. */
    @Bean
    NeverRefused first() {
        return request -> request.getHeader("X-First") != null;
    }
}
