package dk.samstemt.portal.clock;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Moves the legal time of a running installation over the management ports of its services. A jump is a walk: wait until
 * nothing is under way, ask everyone what falls due next, go there, and on until the target. So everything that falls
 * due on the way happens at its moment. The clock also runs by itself meanwhile.
 */
public final class TimeMachineDriver implements LegalClock {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OWNER = "audit";

    private final Map<String, URI> services;
    private final Management management = new Management();
    private final Rounds rounds;

    /** @param services name of every service to its management address; {@code audit} owns the clock and must be among them */
    public TimeMachineDriver(Map<String, URI> services) {
        this(services, PATIENCE);
    }

    /** @param patience how long everything may stand still without being at rest */
    public TimeMachineDriver(Map<String, URI> services, Duration patience) {
        this.services = services;
        this.rounds = new Rounds(services, management, patience);
    }

    @Override
    public Instant now() {
        return management.report(services.get(OWNER)).moment();
    }

    /** @throws NotAtRest when something does not come to rest; the message names it */
    @Override
    public void moveTo(Instant target) {
        Map<String, Report> reports = rounds.untilAtRest();
        while (reports.get(OWNER).moment().isBefore(target)) {
            management.move(services.get(OWNER), nextStop(reports, target));
            services.values().forEach(management::sync);
            reports = rounds.untilAtRest();
        }
    }

    /** Waits until nothing is under way, without moving. */
    public void settle() {
        rounds.untilAtRest();
    }

    private static Instant nextStop(Map<String, Report> reports, Instant target) {
        return reports.values().stream().flatMap(report -> report.nextDue().stream()).filter(due -> due.isBefore(target))
                .min(Instant::compareTo).orElse(target);
    }
}
