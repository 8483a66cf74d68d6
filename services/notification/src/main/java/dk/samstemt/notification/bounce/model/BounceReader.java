package dk.samstemt.notification.bounce.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a mail to the return address apart. Reads the forms of Postfix, Exchange and Gmail, which are all reports of
 * RFC 3464. An {@code Action: failed} is final whatever its status: a 4.x status there means that a server gave up trying.
 */
public final class BounceReader {

    /** Bytes that are looked at; what a report says stands before the mail it returns. */
    public static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 5;
    private static final Pattern TAGGED = Pattern.compile("\\+([0-9a-f]{32})@");
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final List<String> RECIPIENT_FIELDS = List.of("to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to",
            "x-delivered-to", "received");

    private BounceReader() {
    }

    /**
     * What the mail says.
     *
     * @throws BounceDefect when it cannot be taken apart
     */
    public static Bounce read(byte[] mail) {
        int length = Math.min(mail.length, MOST_BYTES);
        Part whole = Part.of(new String(mail, 0, length, StandardCharsets.ISO_8859_1).lines().toList());
        Set<String> tokens = tokens(whole.head());
        return status(whole, 0).map(status -> report(status, tokens))
                .orElseGet(() -> new Bounce(automatic(whole.head()) ? Bounce.Kind.AUTO_REPLY : Bounce.Kind.OTHER, tokens, "", ""));
    }

    private static Bounce report(DeliveryStatus status, Set<String> tokens) {
        Matcher envelope = TOKEN.matcher(status.envelope().toLowerCase(Locale.ROOT));
        if (envelope.find()) {
            tokens.add(envelope.group());
        }
        Bounce.Kind kind = status.kind();
        return new Bounce(kind, tokens, DeliveryStatus.status(status.telling(kind)), DeliveryStatus.diagnostic(status.telling(kind)));
    }

    /** The first delivery status, looked for only in multiparts: one inside a returned or forwarded mail is not this mail's. */
    private static Optional<DeliveryStatus> status(Part part, int depth) {
        ContentType type = part.type();
        if (type.deliveryStatus()) {
            return Optional.of(DeliveryStatus.of(Encoded.lines(part)));
        }
        if (!type.multipart() || type.boundary().isEmpty()) {
            return Optional.empty();
        }
        if (depth == DEEPEST) {
            throw new BounceDefect("too-deep");
        }
        return part.parts().stream().map(inner -> status(inner, depth + 1)).flatMap(Optional::stream).findFirst();
    }

    private static Set<String> tokens(Head head) {
        Set<String> tokens = new HashSet<>();
        for (String field : RECIPIENT_FIELDS) {
            for (String value : head.all(field)) {
                Matcher tagged = TAGGED.matcher(value.toLowerCase(Locale.ROOT));
                while (tagged.find()) {
                    tokens.add(tagged.group(1));
                }
            }
        }
        return tokens;
    }

    private static boolean automatic(Head head) {
        String submitted = head.first("auto-submitted").toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no") || !head.first("x-autoreply").isEmpty()
                || !head.first("x-autorespond").isEmpty() || head.first("precedence").equalsIgnoreCase("auto_reply");
    }
}
