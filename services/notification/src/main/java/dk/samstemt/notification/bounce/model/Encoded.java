package dk.samstemt.notification.bounce.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes a transfer encoding. A status should have none, but gateways add them. */
final class Encoded {

    private static final Pattern QUOTED = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final int HEXADECIMAL = 16;

    private Encoded() {
    }

    static List<String> lines(Part part) {
        return switch (part.head().first("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(part.body());
            case "quoted-printable" -> quoted(part.body());
            default -> part.body();
        };
    }

    private static List<String> base64(List<String> lines) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(String.join("", lines).getBytes(StandardCharsets.ISO_8859_1));
            return new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IllegalArgumentException notBase64) {
            throw new BounceDefect("transfer-encoding");
        }
    }

    private static List<String> quoted(List<String> lines) {
        String joined = String.join("\n", lines).replace("=\n", "");
        return QUOTED.matcher(joined).replaceAll(octet -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(octet.group(1), HEXADECIMAL)))).lines().toList();
    }
}
