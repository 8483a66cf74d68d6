package dk.samstemt.notification.bounce.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type with its parameters.
 *
 * @param type       type and subtype in lower case
 * @param parameters name in lower case to value
 */
record ContentType(String type, Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(";\\s*([A-Za-z0-9-]{1,40})\\s*=\\s*(?:\"([^\"]{0,200})\"|([^;\\s\"]{1,200}))");

    static ContentType of(String value) {
        int end = value.indexOf(';');
        String type = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(value);
        while (parameter.find()) {
            String text = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), text);
        }
        return new ContentType(type, parameters);
    }

    boolean multipart() {
        return type.startsWith("multipart/");
    }

    /** Boundary of a multipart; empty without. */
    String boundary() {
        return parameters.getOrDefault("boundary", "");
    }

    /** A delivery status, plain (RFC 3464) or internationalised (RFC 6533). */
    boolean deliveryStatus() {
        return type.equals("message/delivery-status") || type.equals("message/global-delivery-status");
    }
}
