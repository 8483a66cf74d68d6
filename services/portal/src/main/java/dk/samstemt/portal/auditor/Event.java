package dk.samstemt.portal.auditor;

import dk.samstemt.json.Json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the log, opened.
 *
 * @param entry    as it stands on the log
 * @param bytes    the producer's exact bytes
 * @param envelope what they say; empty when they cannot be read
 */
record Event(DecisionLog.Entry entry, byte[] bytes, Map<?, ?> envelope) {

    static Event of(DecisionLog.Entry entry) {
        byte[] bytes = Base64.getDecoder().decode(entry.bytes());
        return new Event(entry, bytes, envelope(bytes));
    }

    /** Bytes that were tampered with need not be JSON any more; the page still has to show that they were. */
    private static Map<?, ?> envelope(byte[] bytes) {
        try {
            return Json.read(bytes) instanceof Map<?, ?> read ? read : Map.of();
        } catch (RuntimeException unreadable) {
            return Map.of();
        }
    }

    /** Fingerprint of the bytes, computed here and now. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the bytes are those that the fingerprint was taken of. */
    public boolean genuine() {
        return fingerprint().equals(entry.leafHash());
    }

    /** When it happened by legal time; null when it does not say. */
    public Instant occurredAt() {
        return moment("occurredAt");
    }

    /** When it was written by real time; null when it does not say. */
    public Instant recordedAt() {
        return moment("recordedAt");
    }

    /** Opaque reference of who acted; never a name. */
    public String actor() {
        return text(actors(), "ref");
    }

    /** The role in which it was done; {@code service} when nobody did it. */
    public String role() {
        return text(actors(), "role");
    }

    /** How strongly the person was identified. */
    public String strength() {
        return text(actors(), "strength");
    }

    /** Assembly it concerns; null when it concerns the association. */
    public String assembly() {
        int slash = entry.key().indexOf('/');
        return slash < 0 ? null : entry.key().substring(slash + 1);
    }

    /** A member of the envelope as text; null without. */
    public String said(String member) {
        return text(envelope, member);
    }

    /** What the event tells, as JSON. */
    public String data() {
        return envelope.get("data") == null ? new String(bytes, StandardCharsets.UTF_8) : Json.text(envelope.get("data"));
    }

    /** What went otherwise, as the log's service has decided; null where nothing did. */
    public String deviation() {
        return entry.deviation();
    }

    /** The ruling it carries; empty without. */
    public Optional<Ruled> ruling() {
        return envelope.get("data") instanceof Map<?, ?> data ? Ruled.of(data.get("ruling")) : Optional.empty();
    }

    private Map<?, ?> actors() {
        return envelope.get("actor") instanceof Map<?, ?> actor ? actor : Map.of();
    }

    private Instant moment(String member) {
        try {
            return said(member) == null ? null : Instant.parse(said(member));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String text(Map<?, ?> from, String member) {
        return from.get(member) == null ? null : from.get(member).toString();
    }
}
