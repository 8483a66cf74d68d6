package dk.samstemt.portal;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The portal: pages for people, made of what the services answer. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(PortalApplication.class).properties("spring.config.name=portal").run(args);
    }
}
