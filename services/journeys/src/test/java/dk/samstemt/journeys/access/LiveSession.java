package dk.samstemt.journeys.access;

import dk.samstemt.quickstart.house.Addresses;

import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A representative and an auditor whose mandate and role end while they are logged in, with an answer they have been given under a key. */
final class LiveSession {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = "live-session-statement";

    private final Premises premises;
    private final String ballot;
    private final Registry registry;
    final Map<String, Duration> untilRefused = new TreeMap<>();
    final List<Answer> opened = new ArrayList<>();
    final List<Answer> given = new ArrayList<>();
    final List<Answer> retried = new ArrayList<>();

    LiveSession(Premises premises) {
        this.premises = premises;
        ballot = Premises.THERE.path("/assemblies/" + premises.assembly(Premises.THERE) + "/ballot");
        registry = premises.registry(Premises.THERE.association());
    }

    /** Each of them acts, loses what it had, and goes on with the same token and the same key. */
    LiveSession play(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            representative("adgang-live-" + round, 2 * (round - 1));
            auditor("adgang-revisor-" + round);
        }
        return this;
    }

    private void representative(String subject, int revision) {
        String mandate = registry.mandate(registry.person(subject), "ruc");
        Actor actor = premises.person(subject);
        Map<String, Object> body = Map.of("sawRevision", (long) revision, "answers", List.of(Map.of("item", "item-2", "choice", "DISSENT")));
        Awaitility.await().atMost(PATIENCE).until(() -> premises.wire.get(actor, "voting", ballot + "/parties/ruc/statements").status() == 200);
        String link = "/links/" + awaitLink(subject);
        opened.add(premises.wire.get(actor, "notification", link));
        given.add(premises.wire.post(actor, "voting", ballot + "/parties/ruc/statements", KEY, body));
        premises.wire.post(actor, "voting", ballot + "/parties/ruc/withdrawals", KEY + "-withdrawn", Map.of("sawRevision", revision + 1L));
        registry.ended("mandates", mandate);
        refusedSoon(actor, subject, Map.of("voting", ballot, "assembly", Premises.THERE.path("/assemblies"), "membership", Premises.THERE.path("/me"),
                "notification", link));
        retried.add(premises.wire.post(actor, "voting", ballot + "/parties/ruc/statements", KEY, body));
    }

    /** Who comes after the notice was sent gets it with a link of his own. */
    private String awaitLink(String subject) {
        String address = subject + "@" + Premises.THERE.association() + ".example.org";
        Awaitility.await().atMost(PATIENCE).until(() -> Places.link(premises, address).isPresent());
        return Places.link(premises, address).orElseThrow();
    }

    private void auditor(String subject) {
        String grant = registry.grant(registry.person(subject), "auditor");
        Actor actor = premises.person(subject);
        Awaitility.await().atMost(PATIENCE).until(() -> premises.wire.get(actor, "audit", Premises.THERE.path("/log")).status() == 200);
        registry.ended("grants", grant);
        refusedSoon(actor, subject, Map.of("audit", Premises.THERE.path("/log"), "notification",
                Premises.THERE.path("/assemblies/" + premises.assembly(Premises.THERE) + "/messages")));
    }

    private void refusedSoon(Actor actor, String subject, Map<String, String> places) {
        long ended = System.nanoTime();
        Addresses.SERVICES.stream().filter(places::containsKey).forEach(service -> {
            Awaitility.await().pollInterval(Duration.ofMillis(10)).atMost(PATIENCE)
                    .until(() -> premises.wire.get(actor, service, places.get(service)).status() == 404);
            untilRefused.put(subject + " in " + service, Duration.ofNanos(System.nanoTime() - ended));
        });
    }
}
