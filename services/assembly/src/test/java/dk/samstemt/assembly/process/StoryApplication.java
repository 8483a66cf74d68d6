package dk.samstemt.assembly.process;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine with the platform's database and outbox, and features that only remember. No component: scans of the service pass it by. */
@EnableAutoConfiguration
@Import(ProcessConfiguration.class)
class StoryApplication {

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    RecordingSteps steps(JdbcClient jdbc) {
        return new RecordingSteps(jdbc);
    }
}
