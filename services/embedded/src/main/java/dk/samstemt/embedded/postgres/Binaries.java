package dk.samstemt.embedded.postgres;

import java.io.File;

/** Where the unpacked binaries lie: beside the data, or in one folder for all of a test run (property {@value #SHARED}), to unpack them once. */
final class Binaries {

    static final String SHARED = "samstemt.embedded.binaries";

    private Binaries() {
    }

    static File folder(Cluster cluster) {
        String shared = System.getProperty(SHARED);
        return shared != null ? new File(shared) : cluster.folder().resolve("binaries").toFile();
    }

    /** The library opens the folder to every user of the machine, who could then slip in another server. */
    static void lock(Cluster cluster) {
        File folder = folder(cluster);
        folder.setWritable(false, false);
        folder.setWritable(true, true);
    }
}
