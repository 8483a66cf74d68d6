package dk.samstemt.quickstart.launch;

import java.util.ArrayList;
import java.util.List;

/** Options of the quickstart's JVM: a small heap for a laptop, and silence about what newer JDKs warn of in libraries. */
final class JvmOptions {

    private static final int NATIVE_ACCESS_WARNS = 22;
    private static final int UNSAFE_WARNS = 24;

    private JvmOptions() {
    }

    static List<String> forRunning(int feature) {
        List<String> options = new ArrayList<>(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Djava.awt.headless=true"));
        if (feature >= NATIVE_ACCESS_WARNS) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        if (feature >= UNSAFE_WARNS) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }
}
