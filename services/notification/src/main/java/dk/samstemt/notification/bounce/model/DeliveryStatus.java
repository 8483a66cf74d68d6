package dk.samstemt.notification.bounce.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine-readable part of a report: one group of fields about the mail, one about each recipient.
 *
 * @param groups the groups
 */
record DeliveryStatus(List<Head> groups) {

    private static final Pattern STATUS = Pattern.compile("([245])\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final int MOST_GROUPS = 100;
    private static final int LONGEST_DIAGNOSTIC = 300;

    static DeliveryStatus of(List<String> lines) {
        List<Head> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                add(groups, group);
                group = new ArrayList<>();
            } else {
                group.add(line);
            }
        }
        add(groups, group);
        return new DeliveryStatus(groups);
    }

    private static void add(List<Head> groups, List<String> group) {
        if (groups.size() == MOST_GROUPS) {
            throw new BounceDefect("too-many-recipients");
        }
        if (!group.isEmpty()) {
            groups.add(Head.of(group));
        }
    }

    /** Id of the envelope, which a server gives back that knows the extension (RFC 3461); empty without. */
    String envelope() {
        return groups.isEmpty() ? "" : groups.get(0).first("original-envelope-id");
    }

    /** The group that decides: somebody has it, else it was given up for somebody, else it is only late. */
    Head telling(Bounce.Kind kind) {
        return recipients().stream().filter(group -> kind(group) == kind).findFirst().orElseThrow(() -> new BounceDefect("no-recipient"));
    }

    Bounce.Kind kind() {
        List<Bounce.Kind> kinds = recipients().stream().map(DeliveryStatus::kind).toList();
        for (Bounce.Kind kind : List.of(Bounce.Kind.DELIVERED, Bounce.Kind.FAILED, Bounce.Kind.DELAYED, Bounce.Kind.OTHER)) {
            if (kinds.contains(kind)) {
                return kind;
            }
        }
        throw new BounceDefect("no-recipient");
    }

    static String status(Head recipient) {
        Matcher status = STATUS.matcher(recipient.first("status"));
        return status.find() ? status.group() : "";
    }

    static String diagnostic(Head recipient) {
        String line = recipient.first("diagnostic-code").replaceAll("[^\\x20-\\x7e\\xa0-\\xff]+", " ");
        return line.substring(0, Math.min(LONGEST_DIAGNOSTIC, line.length())).strip();
    }

    private List<Head> recipients() {
        return groups.stream().filter(group -> !group.first("action").isEmpty() || !group.first("final-recipient").isEmpty()).toList();
    }

    private static Bounce.Kind kind(Head recipient) {
        String status = status(recipient);
        return switch (recipient.first("action").toLowerCase(Locale.ROOT)) {
            case "failed" -> status.startsWith("2") ? Bounce.Kind.OTHER : Bounce.Kind.FAILED;
            case "delayed" -> Bounce.Kind.DELAYED;
            case "delivered", "relayed", "expanded" -> Bounce.Kind.DELIVERED;
            default -> byStatus(status);
        };
    }

    private static Bounce.Kind byStatus(String status) {
        if (status.isEmpty() || status.startsWith("2")) {
            return Bounce.Kind.OTHER;
        }
        return status.startsWith("5") ? Bounce.Kind.FAILED : Bounce.Kind.DELAYED;
    }
}
