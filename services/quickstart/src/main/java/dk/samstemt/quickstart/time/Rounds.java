package dk.samstemt.quickstart.time;

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
     * @throws NotAtRest when patience ends first; every further thing a service does begins its patience anew
     */
    Map<String, Report> untilAtRest() {
        Map<String, Report> before = ask();
        long since = System.nanoTime();
        while (true) {
            LockSupport.parkNanos(PAUSE);
            Map<String, Report> now = ask();
            boolean unchanged = activity(before).equals(activity(now));
            if (unchanged && quiet(before) && quiet(now)) {
                return now;
            }
            since = unchanged ? since : System.nanoTime();
            if (System.nanoTime() - since > patience.toNanos()) {
                throw new NotAtRest(patience, troubles(now));
            }
            before = now;
        }
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
        return reports.entrySet().stream().filter(entry -> !entry.getValue().atRest())
                .map(entry -> entry.getKey() + " is " + entry.getValue().trouble()).toList();
    }
}
