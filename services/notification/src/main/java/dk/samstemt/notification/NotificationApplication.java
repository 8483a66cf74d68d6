package dk.samstemt.notification;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The notification service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationApplication {

    /** Starts the service by itself. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(NotificationApplication.class).properties("spring.config.name=notification").run(args);
    }
}
