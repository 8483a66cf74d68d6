package dk.samstemt.portal.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.Instant;
import java.util.Optional;

/** From the last day people write to the first instant after it, in Danish time. */
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Days() {
    }

    /** The end of a day as the service is told it; empty where no day is said. @throws java.time.DateTimeException where it is none */
    static Optional<String> end(String day) {
        return day.isBlank() ? Optional.empty() : Optional.of(moment(LocalDate.parse(day.strip()).plusDays(1)));
    }

    private static String moment(LocalDate day) {
        Instant begin = day.atStartOfDay(ZONE).toInstant();
        return begin.toString().replace("Z", ".000Z");
    }
}
