package dk.samstemt.journeys.fault;

import dk.samstemt.assembly.AssemblyApplication;
import dk.samstemt.audit.AuditApplication;
import dk.samstemt.membership.MembershipApplication;
import dk.samstemt.notification.NotificationApplication;
import dk.samstemt.voting.VotingApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** One service in a JVM of its own: its name, and the file of its properties. */
final class ServiceMain {

    private static final Map<String, Class<?>> APPLICATIONS = Map.of("membership", MembershipApplication.class,
            "assembly", AssemblyApplication.class, "voting", VotingApplication.class,
            "notification", NotificationApplication.class, "audit", AuditApplication.class);

    private ServiceMain() {
    }

    public static void main(String[] arguments) throws IOException {
        ParentWatch.begin();
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(arguments[1]))) {
            properties.load(file);
        }
        new SpringApplicationBuilder(APPLICATIONS.get(arguments[0])).properties("spring.config.name=" + arguments[0])
                .run(properties.stringPropertyNames().stream().map(name -> "--" + name + "=" + properties.getProperty(name)).toArray(String[]::new));
    }
}
