package dk.samstemt.fuzz;

/** A reader with a fault three steps in, to see that the driver would find one. */
public final class FaultyTarget {

    private FaultyTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 2 && input[0] == '{' && input[1] == '"' && input[2] == '}') {
            throw new IllegalStateException("found");
        }
    }
}
