package dk.samstemt.embedded.postgres;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.Secrets;
import java.nio.file.Path;

/**
 * Where and how an embedded PostgreSQL runs.
 *
 * @param folder   its data, binaries and log; made if missing
 * @param port     of 127.0.0.1
 * @param secrets  keeps the superuser's password
 * @param console  hears what goes wrong
 */
public record Cluster(Path folder, int port, Secrets secrets, Console console) {

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Written when the cluster is complete: what an interrupted first start leaves behind is not taken for a database. */
    Path ready() {
        return folder.resolve("ready");
    }
}
