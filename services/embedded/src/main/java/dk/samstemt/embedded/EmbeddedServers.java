package dk.samstemt.embedded;

import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.launch.DataFolder;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.mail.MailServer;
import dk.samstemt.embedded.oidc.OidcProvider;
import dk.samstemt.embedded.postgres.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL, Kafka, SMTP and the OIDC provider, running. Closed in reverse order of their start; every close is tried even if one fails.
 * The data folder stays locked in between.
 */
public final class EmbeddedServers implements AutoCloseable {

    private final Running running;
    private final Secrets secrets;

    EmbeddedServers(Running running, Secrets secrets) {
        this.running = running;
        this.secrets = secrets;
    }

    /** Starts all four; whatever fails for a reason people can mend is a {@code StartFailure}, and what had started is stopped again. */
    public static EmbeddedServers start(Settings settings) {
        return start(settings, new EmbeddedBackend(settings.ports(), settings.console()));
    }

    /** As {@link #start(Settings)}, with PostgreSQL and Kafka from elsewhere. */
    public static EmbeddedServers start(Settings settings, Backend backend) {
        return new Start(settings, backend).all();
    }

    /** Roles, schemas and legal time for those services; may be repeated at every start. An instant starts the time machine on an empty installation. */
    public void install(List<String> services, Optional<Instant> timeMachineStart) throws SQLException {
        new ServiceProperties(running, secrets).install(services, timeMachineStart);
    }

    /** What a service of that name needs to know of these servers, as Spring properties. */
    public Map<String, String> properties(String service) {
        return new ServiceProperties(running, secrets).of(service);
    }

    public Database database() {
        return running.database();
    }

    public Broker broker() {
        return running.broker();
    }

    public MailServer mail() {
        return running.mail();
    }

    public OidcProvider provider() {
        return running.provider();
    }

    /** Secrets of this installation, made when first asked for and kept in the data folder: for keys of services that shall outlive a restart. */
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        running.close();
    }

    /** The servers as they come up; those that did not are null. */
    record Running(DataFolder folder, MailServer mail, Database database, Broker broker, OidcProvider provider) {

        void close() {
            Closing.inOrder(provider, broker, database, mail, folder);
        }
    }
}
