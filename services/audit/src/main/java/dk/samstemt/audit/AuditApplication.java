package dk.samstemt.audit;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that keeps the decision log and, in demonstrations, owns the time machine. */
@SpringBootApplication
public class AuditApplication {

    /** Starts the service by itself. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(AuditApplication.class).properties("spring.config.name=audit").run(args);
    }
}
