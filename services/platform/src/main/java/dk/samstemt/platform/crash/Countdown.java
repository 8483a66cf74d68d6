package dk.samstemt.platform.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that names one crash point and how many passings of it are left; without the file nothing is counted. */
record Countdown(Path file) {

    static Countdown in(Path file) {
        return new Countdown(file);
    }

    /** Counts a passing; whether it was the last. */
    boolean ends(String point) {
        synchronized (Countdown.class) {
            if (!Files.exists(file)) {
                return false;
            }
            try {
                String[] armed = Files.readString(file).trim().split("#");
                return armed[0].equals(point) && count(point, Integer.parseInt(armed[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean count(String point, int left) throws IOException {
        if (left > 0) {
            Files.writeString(file, point + "#" + (left - 1));
        }
        return left == 1;
    }
}
