package dk.samstemt.portal.clock;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks all services, round by round, until they are at rest: two rounds in a row idle, with nothing done between them. */
final class Rounds {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int LONGEST = 5;

    private final Map<String, URI> services;
    private final Management management;
    private final Duration patience;

    Rounds(Map<String, URI> services, Management management, Duration patience) {
        this.services = services;
        this.management = management;
        this.patience = patience;
    }

    /**
     * The reports of the second quiet round.
     *
     * @throws NotAtRest when patience ends first; whatever a service does begins it anew, at most five times over
     */
    Map<String, Report> untilAtRest() {
        Map<String, Report> before = ask();
        long begun = System.nanoTime();
        long since = begun;
        while (true) {
            LockSupport.parkNanos(PAUSE);
            Map<String, Report> now = ask();
            boolean unchanged = activity(before).equals(activity(now));
            if (unchanged && quiet(before) && quiet(now)) {
                return now;
            }
            since = unchanged ? since : System.nanoTime();
            if (passed(since, 1) || passed(begun, LONGEST)) {
                throw new NotAtRest(Duration.ofNanos(System.nanoTime() - begun), troubles(now));
            }
            before = now;
        }
    }

    private boolean passed(long since, int times) {
        return System.nanoTime() - since > patience.toNanos() * times;
    }

    private Map<String, Report> ask() {
        Map<String, Report> reports = new LinkedHashMap<>();
        services.forEach((name, address) -> reports.put(name, management.report(address)));
        return reports;
    }

    private static boolean quiet(Map<String, Report> reports) {
        return reports.values().stream().allMatch(Report::atRest);
    }

    private static List<Long> activity(Map<String, Report> reports) {
        return reports.values().stream().map(Report::activity).toList();
    }

    private static List<String> troubles(Map<String, Report> reports) {
        List<String> troubles = reports.entrySet().stream().filter(entry -> !entry.getValue().atRest())
                .map(entry -> entry.getKey() + " is " + entry.getValue().trouble()).toList();
        return troubles.isEmpty() ? List.of("something was still done in " + reports.keySet()) : troubles;
    }
}
