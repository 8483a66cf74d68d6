package dk.samstemt.voting;

import dk.samstemt.platform.law.LawFailures;
import dk.samstemt.platform.malware.MalwareScanning;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The voting service; started alone, or by quickstart beside the others. */
@SpringBootApplication
@Import({MalwareScanning.class, LawFailures.class})
public class VotingApplication {
    /** Starts the service with the settings of {@code voting.yml}. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(VotingApplication.class).properties("spring.config.name=voting").run(args);
    }
}
