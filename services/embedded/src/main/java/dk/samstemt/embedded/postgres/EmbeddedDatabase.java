package dk.samstemt.embedded.postgres;

import dk.samstemt.embedded.launch.Console;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** PostgreSQL as a child process of this JVM, its data in a folder that outlives it. */
public final class EmbeddedDatabase implements Database {

    private final Cluster cluster;
    private final Launch launch;
    private EmbeddedPostgres running;

    private EmbeddedDatabase(Cluster cluster) {
        this.cluster = cluster;
        this.launch = new Launch(cluster);
    }

    /** Starts the server, making the cluster and the database first if need be; a start that fails is a {@code StartFailure}. */
    public static EmbeddedDatabase start(Cluster cluster) {
        EmbeddedDatabase database = new EmbeddedDatabase(cluster);
        database.start();
        return database;
    }

    /** Whether the next start has to make the cluster, which takes much longer. */
    public static boolean isFirstStart(Cluster cluster) {
        return !Files.exists(cluster.ready());
    }

    /** Stops the server that an earlier, killed start left running on that folder, so that its port is free again. */
    public static void stopOrphan(Path folder, Console console) {
        new Orphan(folder.resolve("data"), console).stop();
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        boolean first = isFirstStart(cluster);
        running = launch.start(first);
        if (first) {
            complete();
        }
        new Durability(superuser("postgres")).require();
    }

    private void complete() {
        try {
            new FirstStart(cluster, superuser("postgres")).complete();
        } catch (SQLException | IOException e) {
            stop();
            throw launch.failure(e);
        }
    }

    @Override
    public String url() {
        return url(NAME);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/" + database;
    }

    @Override
    public DataSource superuser() {
        return superuser(NAME);
    }

    private DataSource superuser(String database) {
        return Superuser.of(url(database), "postgres", cluster.secrets().get("postgres"));
    }

    @Override
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running = null;
        }
    }
}
