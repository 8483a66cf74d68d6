package dk.samstemt.membership.testkit;

import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.membership.MembershipApplication;


import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.URI;
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
}
