package dk.samstemt.membership;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service of associations, statutes versions, persons, mandates and the chairmanship. */
@SpringBootApplication
public class MembershipApplication {

    /** Starts the service by itself. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(MembershipApplication.class).properties("spring.config.name=membership").run(args);
    }
}
