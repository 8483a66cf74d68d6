package dk.samstemt.membership.testkit;

import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.membership.MembershipApplication;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The membership service, started once for all tests of this module. */
public final class House {

    public static final TestServers SERVERS = TestServers.shared();
    private static final ConfigurableApplicationContext CONTEXT = new SpringApplicationBuilder(MembershipApplication.class)
            .properties("spring.config.name=membership")
            .run(Stream.concat(Stream.of(SERVERS.arguments("membership")), Stream.of("--samstemt.services.assembly.url=" + NeighbouringBytes.url()))
                    .toArray(String[]::new));

    private House() {
    }

    /** An address of the service. */
    public static URI address(String path) {
        return URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** An address of its management port. */
    public static URI management(String path) {
        return URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.management.port") + path);
    }

    /** The database as its superuser sees it. */
    public static JdbcClient everything() {
        return JdbcClient.create(SERVERS.servers().database().superuser());
    }

    /** How many statements requests run while something is done: those of the web's threads, not those of loops beside them. */
    public static long statements(Runnable act) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(told);
        try {
            act.run();
        } finally {
            logger.detachAppender(told);
            logger.setLevel(null);
        }
        return List.copyOf(told.list).stream().filter(event -> event.getThreadName().contains("-exec-") && event.getMessage().startsWith("Executing prepared SQL statement")).count();
    }
}
