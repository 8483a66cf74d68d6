package dk.samstemt.platform;

/**
 * The name of the running service: its schema, its topic, its events' source.
 *
 * @param value for instance {@code voting}
 */
public record ServiceName(String value) {

    /** A name that can stand in SQL and topics as it is. */
    public ServiceName {
        if (!value.matches("[a-z][a-z0-9_]{1,30}")) {
            throw new IllegalArgumentException("samstemt.service is not a plain word");
        }
    }
}
