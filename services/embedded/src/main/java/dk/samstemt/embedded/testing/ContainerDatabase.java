package dk.samstemt.embedded.testing;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.postgres.Database;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, at a fixed port of the host so that a restart keeps the address. */
final class ContainerDatabase implements Database {

    private static final String IMAGE = "postgres:17";
    private final PostgreSQLContainer container;
    private final int port;

    private ContainerDatabase(PostgreSQLContainer container, int port) {
        this.container = container;
        this.port = port;
    }

    static ContainerDatabase started(String password) {
        int port = FreePorts.claim(0, "PostgreSQL", Console.silent());
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE).withDatabaseName(NAME).withUsername("postgres").withPassword(password)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C --locale-provider=icu --icu-locale=da-DK")
                .withCommand("postgres", "-c", "max_connections=200").withStartupTimeout(Patience.LIMIT);
        container.setPortBindings(List.of(port + ":5432"));
        container.start();
        return new ContainerDatabase(container, port);
    }

    @Override
    public String url() {
        return "jdbc:postgresql://" + container.getHost() + ":" + port + "/" + NAME;
    }

    @Override
    public DataSource superuser() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(container.getUsername());
        source.setPassword(container.getPassword());
        return source;
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
        Patience.until(() -> {
            superuser().getConnection().close();
            return true;
        });
    }

    @Override
    public void close() {
        container.stop();
    }
}
