package dk.samstemt.documents.upload;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** What reading one file may cost in all, whatever its parts are: once it is spent, everything that follows is refused as well. */
final class Budget {

    /** What is counted, and how much of it a file may have. Two files are read at a time, in a heap that may be a few hundred megabytes. */
    enum Measure {
        /** Bytes that streams unpack to, and bytes between two filters. */
        BYTES(32L << 20),
        /** Bytes of streams whose content the parser reads as objects or as a table of them. */
        PACKED_BYTES(4L << 20),
        /** Bytes that images unpack to: they are counted and thrown away, so that this is a bound on time. */
        IMAGE_BYTES(512L << 20),
        /** Arrays and dictionaries. */
        STRUCTURES(500_000),
        /** Values of every kind. */
        ITEMS(1_500_000),
        /** Rows of tables and heads of objects. */
        ROWS(500_000);

        private final long most;

        Measure(long most) {
            this.most = most;
        }
    }

    private final Map<Measure, Long> spent = new EnumMap<>(Measure.class);
    private final long until;
    private boolean refused;

    /** @param until from this {@code System.nanoTime} on nothing more is allowed */
    Budget(long until) {
        this.until = until;
    }

    void spend(Measure measure, long amount) throws IOException {
        long sum = spent.merge(measure, amount, Long::sum);
        if (refused || sum > measure.most) {
            throw refuse("more than " + measure.most + " " + measure);
        }
    }

    /** As {@link #spend}, and looks at the clock as well. */
    void spendInTime(Measure measure, long amount) throws IOException {
        spend(measure, amount);
        if (System.nanoTime() > until) {
            throw refuse("takes too long");
        }
    }

    IOException refuse(String why) {
        refused = true;
        return new IOException(why);
    }

    /** Whether something was out of bounds: the parser itself forgives much and goes on without what it cannot read. */
    boolean refused() {
        return refused;
    }
}
