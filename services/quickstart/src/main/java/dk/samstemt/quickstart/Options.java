package dk.samstemt.quickstart;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the person at the keyboard asked for, by {@code -Dsamstemt.…}.
 *
 * @param data     folder that survives a restart
 * @param port     first of the twenty ports
 * @param language da or en
 * @param fresh    starts anew
 * @param exit     ends after the replay
 * @param until    the replay stops at this moment; far away when not asked for
 * @param at       host of a running installation to replay against; empty to start one here
 */
record Options(Path data, int port, String language, boolean fresh, boolean exit, Instant until, Optional<String> at) {

    private static final int HIGHEST_BASE = 65_000;
    private static final int LOWEST_BASE = 1024;
    private static final int DEFAULT_BASE = 8080;

    /**
     * Reads the system properties.
     *
     * @throws BadOption naming the property and what it takes
     */
    static Options read() {
        return new Options(Path.of(System.getProperty("samstemt.data", ".samstemt")), readPort(), readLanguage(),
                flag("samstemt.fresh"), flag("samstemt.exit"), readUntil(), Optional.ofNullable(System.getProperty("samstemt.at")).map(Options::host));
    }

    private static int readPort() {
        int port = Integer.getInteger("samstemt.port", DEFAULT_BASE);
        boolean number = System.getProperty("samstemt.port", "0").matches("\\d{1,5}");
        if (!number || port < LOWEST_BASE || port > HIGHEST_BASE) {
            throw new BadOption("samstemt.port", System.getProperty("samstemt.port"), LOWEST_BASE + "-" + HIGHEST_BASE);
        }
        return port;
    }

    private static String readLanguage() {
        String language = System.getProperty("samstemt.lang", "da");
        if (!language.equals("da") && !language.equals("en")) {
            throw new BadOption("samstemt.lang", language, "da, en");
        }
        return language;
    }

    private static boolean flag(String name) {
        String value = System.getProperty(name, "false");
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            throw new BadOption(name, value, "true, false");
        }
        return !value.equals("false");
    }

    private static Instant readUntil() {
        String day = System.getProperty("samstemt.until");
        try {
            return day == null ? Instant.MAX : LocalDate.parse(day).atStartOfDay(ZoneId.of("Europe/Copenhagen")).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadOption("samstemt.until", day, "2023-11-01");
        }
    }

    private static String host(String at) {
        return at.contains("://") ? URI.create(at).getHost() : at;
    }

    /** A property with a value it does not take. */
    static final class BadOption extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final transient String[] parts;

        BadOption(String name, String value, String allowed) {
            super(name + "=" + value + " (" + allowed + ")");
            parts = new String[] {name, value, allowed};
        }
    }
}
