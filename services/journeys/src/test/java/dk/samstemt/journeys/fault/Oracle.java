package dk.samstemt.journeys.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the installation from outside: tables as the superuser sees them, raw Kafka records, mails as the server took
 * them, logs as files, and what clients were told. It shares no code with the system and knows its rules by itself.
 */
final class Oracle {

    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private final Site site;
    private final Map<String, String> leaves = new HashMap<>();

    Oracle(Site site) {
        this.site = site;
    }

    /** Waits until nothing is under way, then checks every invariant that applies; what it finds wrong. */
    List<String> judge() {
        Complaints complaints = new Complaints();
        long begun = System.nanoTime();
        complaints.none(site.clock.settle().stream().toList(), "I12", "no rest");
        Duration drained = Duration.ofNanos(System.nanoTime() - begun);
        complaints.unless(drained.compareTo(RECOVERY) <= 0, "I12", "the queues drained after " + drained);
        Found found = Found.at(site);
        new StatementChecks(found, complaints).run();
        new NoticeChecks(found, complaints).run();
        new LogChecks(found, complaints).run(leaves);
        engine(found, complaints);
        quiet(found, complaints);
        return complaints.all();
    }

    /** Every process waits for something named; what stopped it is an incident, and here there is none. */
    private static void engine(Found found, Complaints complaints) {
        complaints.none(found.rows("incident").stream().map(row -> row.name("activity_id_", "incident_msg_")).toList(), "I10", "incident");
        complaints.none(found.rows("exhausted").stream().map(Row::toString).toList(), "I10", "a job without retries");
        complaints.none(found.rows("stranded").stream().map(Row::toString).toList(), "I10", "a process waits for nothing");
    }

    /** No word of a statement in logs or in Kafka. */
    private void quiet(Found found, Complaints complaints) {
        site.services.values().forEach(service -> complaints.unless(!read(service).contains(Society.CANARY), "I11",
                "a comment in the log of " + service.name()));
        complaints.none(found.wire().stream().filter(event -> new String(event.bytes(), StandardCharsets.UTF_8).contains(Society.CANARY))
                .map(Event::identity).toList(), "I11", "a comment in Kafka");
    }

    private static String read(ServiceProcess service) {
        try {
            return Files.exists(service.log()) ? Files.readString(service.log(), StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
