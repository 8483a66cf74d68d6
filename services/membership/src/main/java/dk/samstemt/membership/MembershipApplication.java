package dk.samstemt.membership;

import dk.samstemt.platform.law.LawFailures;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The service of associations, statutes versions, persons, mandates and the chairmanship. */
@SpringBootApplication
@Import(LawFailures.class)
public class MembershipApplication {

    /** Starts the service by itself. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(MembershipApplication.class).properties("spring.config.name=membership").run(args);
    }
}
