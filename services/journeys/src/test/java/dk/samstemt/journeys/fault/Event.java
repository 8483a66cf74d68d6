package dk.samstemt.journeys.fault;

import tools.jackson.databind.JsonNode;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An event as it was found somewhere: read from its bytes alone. */
record Event(String topic, byte[] bytes, JsonNode tree, String leaf) {

    static Event of(String topic, byte[] bytes) {
        return new Event(topic, bytes, Client.JSON.readTree(bytes), leaf(bytes));
    }

    /** SHA-256 of a zero byte and the event. */
    private static String leaf(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String type() {
        return tree.path("type").stringValue("");
    }

    String association() {
        return tree.path("association").stringValue("");
    }

    String source() {
        return tree.path("source").stringValue("");
    }

    String lane() {
        return source() + " " + tree.path("key").stringValue("");
    }

    long sequence() {
        return tree.path("sequence").longValue();
    }

    JsonNode data() {
        return tree.path("data");
    }

    String data(String name) {
        return data().path(name).asString("");
    }

    /** Its place and its content: two of the same name are the same event. */
    String identity() {
        return lane() + " " + sequence() + " " + leaf;
    }
}
