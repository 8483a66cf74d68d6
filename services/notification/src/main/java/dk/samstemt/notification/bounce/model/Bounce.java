package dk.samstemt.notification.bounce.model;

import java.util.Set;

/**
 * What a mail to the return address says.
 *
 * @param kind       what it is
 * @param tokens     every text in it that may be a token of ours; that one is known makes the mail credible, nothing else does
 * @param status     enhanced status code (RFC 3463) of the report, for instance {@code 5.1.1}; empty when it is no report
 * @param diagnostic what the reporting server adds, one short line; empty without
 */
public record Bounce(Kind kind, Set<String> tokens, String status, String diagnostic) {

    /** What a mail to the return address can be. */
    public enum Kind {
        /** Delivery was given up. */
        FAILED,
        /** Not delivered yet; the server goes on trying. */
        DELAYED,
        /** Delivered, relayed or expanded for at least one recipient. */
        DELIVERED,
        /** Somebody's absence note or the like. */
        AUTO_REPLY,
        /** Something else, for instance a person's answer or a report of another form. */
        OTHER
    }

    /** Copies the set. */
    public Bounce {
        tokens = Set.copyOf(tokens);
    }
}
