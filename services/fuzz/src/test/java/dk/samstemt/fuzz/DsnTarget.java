package dk.samstemt.fuzz;

import dk.samstemt.notification.bounce.model.Bounce;
import dk.samstemt.notification.bounce.model.BounceDefect;
import dk.samstemt.notification.bounce.model.BounceReader;

/** Delivery reports, which anybody may send: one short answer or the parser's own defect, and the same answer every time. */
public final class DsnTarget {

    private static final int SHORT = 1_000;

    private DsnTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Bounce bounce;
        try {
            bounce = BounceReader.read(input);
        } catch (BounceDefect refused) {
            return;
        }
        Holds.that(bounce.equals(BounceReader.read(input)), "the same answer every time");
        Holds.that(bounce.tokens().stream().allMatch(token -> token.matches("[0-9a-f]{32}")), "a token is one of ours in form");
        Holds.that(bounce.status().isEmpty() || bounce.status().matches("[245]\\.\\d{1,3}\\.\\d{1,3}"), "a status is one of RFC 3463");
        Holds.that(bounce.diagnostic().length() <= SHORT && bounce.diagnostic().chars().noneMatch(c -> c == '\r' || c == '\n'), "a diagnostic is one short line");
        boolean failed = bounce.kind() == Bounce.Kind.FAILED;
        Holds.that(!failed || bounce.status().isEmpty() || !bounce.status().startsWith("2"), "a success is no failure");
    }
}
