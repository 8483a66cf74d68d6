package dk.samstemt.platform.probe;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

class InboxIT {

    private static final StatutesVersionPublished DATA =
            new StatutesVersionPublished(1, "0".repeat(64), Instant.parse("2023-10-24T07:00:00.000Z"), "2023-10-24", null, null);

    private String key;

    @BeforeAll
    static void start() {
        Probe.running();
    }

    @BeforeEach
    void newKey() {
        key = "a-" + UUID.randomUUID();
    }

    private void arrives(long sequence) throws Exception {
        Wire.membership(key, Wire.event("evt-" + key + sequence, key, sequence, DATA));
    }

    private List<Long> effects() {
        return Probe.jdbc().sql("select sequence from probe_effect where key = :key order by id").param("key", key).query(Long.class).list();
    }

    private String state(long sequence) {
        return Probe.jdbc().sql("select state from inbox where key = :key and sequence = :sequence").param("key", key).param("sequence", sequence)
                .query(String.class).optional().orElse("none");
    }

    private List<String> deadReasons() {
        return Probe.jdbc().sql("select reason from dead_letter where key = :key and resolved_at is null").param("key", key).query(String.class).list();
    }

    private static <T> void soon(Callable<T> actual, T expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> assertThat(actual.call()).isEqualTo(expected));
    }

    /** Everything sent before under the key has been taken once a later event of it has. */
    private void andThen(long sequence, List<Long> effects) throws Exception {
        arrives(sequence);
        soon(this::effects, effects);
    }

    @Test
    void whatComesBehindAGapWaitsForIt() throws Exception {
        arrives(1);
        arrives(3);
        arrives(4);
        soon(() -> state(4), "PARKED");
        assertThat(effects()).containsExactly(1L);
        andThen(2, List.of(1L, 2L, 3L, 4L));
    }

    @Test
    void aDuplicateHasNoSecondEffect() throws Exception {
        arrives(1);
        arrives(1);
        arrives(2);
        arrives(1);
        andThen(3, List.of(1L, 2L, 3L));
        assertThat(deadReasons()).isEmpty();
    }

    @Test
    void otherBytesInTheSamePlaceAreAnEquivocation() throws Exception {
        arrives(1);
        Wire.membership(key, Wire.event("evt-other-" + key, key, 1, DATA));
        andThen(2, List.of(1L, 2L));
        assertThat(deadReasons()).containsExactly("equivocation");
    }

    @Test
    void whatWaitsForAFactIsTriedAgain() throws Exception {
        ProbeHandler.WAITING.add(key);
        arrives(1);
        arrives(2);
        soon(() -> state(1), "NOT_YET");
        assertThat(effects()).isEmpty();
        ProbeHandler.WAITING.remove(key);
        soon(this::effects, List.of(1L, 2L));
    }

    @Test
    void aHandlerThatKeepsFailingStopsItsKeyOnlyUntilTheOperatorRetries() throws Exception {
        ProbeHandler.FAILING.add(key);
        arrives(1);
        arrives(2);
        soon(() -> state(1), "DEAD");
        assertThat(deadReasons()).containsExactly("IllegalStateException");
        assertThat(effects()).isEmpty();
        String blocked = key;
        newKey();
        andThen(1, List.of(1L));
        key = blocked;
        ProbeHandler.FAILING.remove(key);
        retry();
        soon(this::effects, List.of(1L, 2L));
        assertThat(deadReasons()).isEmpty();
    }

    private void retry() throws Exception {
        long id = Probe.jdbc().sql("select id from dead_letter where key = :key").param("key", key).query(Long.class).single();
        String token = dk.samstemt.embedded.testing.TestServers.shared().token(dk.samstemt.embedded.testing.TestServers.ADMINISTRATOR);
        var list = Probe.send(Probe.request("/api/v1/operations/dead-letters").header("Authorization", "Bearer " + token).build());
        assertThat(list.body()).contains(key).doesNotContain("secret content");
        var retried = Probe.send(Probe.request("/api/v1/operations/dead-letters/" + id + "/retry").header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(java.net.http.HttpRequest.BodyPublishers.noBody()).build());
        assertThat(retried.statusCode()).as(retried.body()).isEqualTo(202);
    }

    @Test
    void whatCannotBeReadIsPutAsideAndOtherKeysGoOn() throws Exception {
        Wire.membership(key, "not json".getBytes());
        soon(this::deadReasons, List.of("not an envelope"));
        soon(() -> Wire.read(Topics.deadLetters("membership")).stream().anyMatch(dead -> new String(dead.value()).equals("not json")), true);
        newKey();
        Wire.membership(key, Wire.event("evt-u-" + key, "membership.unheard-of.v9", key, 1, Map.of()));
        soon(this::deadReasons, List.of("type unknown to this installation"));
        newKey();
        Wire.send(Topics.of("voting"), key, Wire.event("evt-f-" + key, key, 1, DATA));
        soon(this::deadReasons, List.of("told by another than the topic's producer"));
        newKey();
        andThen(1, List.of(1L));
    }

    @Test
    void typesOfOthersAreSkippedInOrder() throws Exception {
        Wire.membership(key, Wire.event("evt-s-" + key, key, 1, new dk.samstemt.contracts.membership.AmendmentRefused("asm-1", "itm-1", "mismatch")));
        andThen(2, List.of(2L));
        assertThat(state(1)).isEqualTo("SKIPPED");
    }

    @Test
    void readingEverythingAgainChangesNothing() throws Exception {
        andThen(1, List.of(1L));
        long before = Probe.jdbc().sql("select count(*) from probe_effect").query(Long.class).single();
        Probe.bean(dk.samstemt.platform.time.TopicReplay.class).fromTheBeginning();
        andThen(2, List.of(1L, 2L));
        soon(() -> Probe.bean(dk.samstemt.platform.time.TimeMachineEndpoint.class).report().get("idle"), true);
        assertThat(Probe.jdbc().sql("select count(*) from probe_effect").query(Long.class).single()).isEqualTo(before + 1);
    }
}
