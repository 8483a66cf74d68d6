package dk.samstemt.platform.alarms;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something an operator must look at.
 *
 * @param code        what, key of the text in the bundle {@code alarms}
 * @param association the association it concerns; null when it concerns the installation
 * @param reference   what can be acted on, for instance the id of a record; null without
 * @param since       since when, real time
 * @param arguments   arguments of the text: ids as text, counts as numbers, nothing else
 */
public record Alarm(String code, String association, String reference, Instant since, List<Object> arguments) {

    public Alarm {
        since = since.truncatedTo(ChronoUnit.MILLIS);
        arguments = List.copyOf(arguments);
    }

    /** An alarm about the installation as a whole. */
    public static Alarm ofInstallation(String code, Instant since, List<Object> arguments) {
        return new Alarm(code, null, null, since, arguments);
    }
}
