package dk.samstemt.embedded.testing.smtp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail whose final dot has arrived, whatever was answered.
 *
 * @param from      sender of the envelope, without angle brackets
 * @param recipient recipient of the envelope
 * @param message   the mail, one character per byte
 * @param turn      what the server did with it
 */
public record Delivery(String from, String recipient, String message, Turn turn) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]*>)");

    /** Its Message-ID with angle brackets; empty without one. */
    public String messageId() {
        Matcher id = MESSAGE_ID.matcher(message);
        return id.find() ? id.group(1) : "";
    }

    /** Whether the client was told that the server has it. */
    public boolean accepted() {
        return turn.accepts();
    }
}
