package dk.samstemt.voting.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.closing.OneCloser;
import dk.samstemt.voting.testkit.Arena;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft is its party's own business, and ends with the answer or with the ballot. */
class DraftStory {
    private static final String DRAFT = "/parties/ku/draft";
    /** As one writes: nothing chosen for one item, a condition that is not ticked, a day that is none. */
    private static final Map<String, Object> HALF = Map.of("sawRevision", 0L, "comment", "  foreløbig\ntekst ", "body", "", "day", "31.2.",
            "answers", List.of(Map.of("item", "item-3", "choice", "DISSENT", "conditional", false, "condition", "måske"), Map.of("item", "item-2", "conditional", true)));
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "alfa", "ku");
    private final Client colleague = new Client(at, Installation.subject("alfa", "ku", 2));
    private BallotId ballot;

    @BeforeEach
    void open() {
        ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(21)));
    }

    private long save(Client writer, long seen) {
        Client.Reply saved = writer.put(ballot, DRAFT, HALF, seen);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        return (Long) saved.tree().get("version");
    }

    private int kept() {
        return at.bean(JdbcClient.class).sql("select count(*) from answer_draft where assembly = ?").param(ballot.assembly()).query(Integer.class).single();
    }

    @Test
    void what_is_half_written_comes_back_as_it_was_to_every_representative_of_the_party() {
        assertThat(ku.get(ballot, DRAFT).tree()).containsEntry("version", 0L).doesNotContainKey("draft");
        long version = save(ku, 0);
        assertThat(ku.get(ballot, DRAFT).tree()).containsEntry("version", version).containsEntry("own", true).containsEntry("draft", HALF).containsKey("savedAt");
        assertThat(colleague.get(ballot, DRAFT).tree()).containsEntry("own", false).containsEntry("draft", HALF);
        assertThat(colleague.get(ballot, "").text()).contains("foreløbig");
    }

    @Test
    void nobody_else_reads_it_writes_it_deletes_it_or_sees_that_it_is_there() {
        long version = save(ku, 0);
        String none = Client.of(at, "alfa", "dtu").get(ballot, "/parties/ingen/draft").text().replaceAll("urn:samstemt:correlation:[^\"]+", "urn");
        for (String stranger : List.of(Installation.subject("alfa", "dtu", 1), Installation.subject("beta", "ku", 1), "secretariat-alfa", "chairmanship-alfa", "auditor-alfa")) {
            Client client = new Client(at, stranger);
            assertThat(client.get(ballot, DRAFT).status()).as(stranger).isIn(403, 404);
            assertThat(client.put(ballot, DRAFT, HALF, version).status()).as(stranger).isIn(403, 404);
            assertThat(client.delete(ballot, DRAFT, version).status()).as(stranger).isIn(403, 404);
            assertThat(client.get(ballot, "").text()).as(stranger).doesNotContain("foreløbig").doesNotContain("savedAt");
        }
        assertThat(Client.of(at, "alfa", "dtu").get(ballot, DRAFT).text().replaceAll("urn:samstemt:correlation:[^\"]+", "urn")).isEqualTo(none);
        assertThat(ku.get(ballot, DRAFT).tree()).containsEntry("version", version);
    }

    @Test
    void whoever_has_not_seen_the_newest_is_told_it_and_overwrites_nothing() {
        long first = save(ku, 0);
        long second = save(colleague, first);
        Client.Reply stale = ku.put(ballot, DRAFT, HALF, first);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("\"version\":" + second, "\"own\":false", "foreløbig");
        assertThat(ku.delete(ballot, DRAFT, first).status()).isEqualTo(412);
        assertThat(second).isGreaterThan(first);
        assertThat(ku.delete(ballot, DRAFT, second).status()).isEqualTo(204);
        assertThat(ku.delete(ballot, DRAFT, second).status()).isEqualTo(204);
        assertThat(save(ku, 0)).as("a version never comes again").isGreaterThan(second);
    }

    @Test
    void an_item_that_is_not_asked_or_asked_twice_is_refused() {
        for (List<Map<String, Object>> answers : List.of(List.of(Map.<String, Object>of("item", "item-1", "conditional", false)),
                List.of(Map.<String, Object>of("item", "item-2", "conditional", false), Map.<String, Object>of("item", "item-2", "conditional", true)))) {
            assertThat(ku.put(ballot, DRAFT, Map.of("sawRevision", 0L, "answers", answers), 0).status()).isEqualTo(422);
        }
        assertThat(ku.put(ballot, DRAFT, Map.of("sawRevision", 0L, "answers", List.of(), "comment", "x".repeat(20_001)), 0).status()).isEqualTo(422);
    }

    @Test
    void it_goes_with_the_answer_and_stays_when_an_answer_is_taken_back() {
        save(ku, 0);
        assertThat(ku.state(ballot, "ku", 0, "DISSENT").status()).isEqualTo(201);
        assertThat(kept()).isZero();
        long version = save(colleague, 0);
        assertThat(ku.post(ballot, "/parties/ku/withdrawals", Map.of("sawRevision", 1L)).status()).isEqualTo(201);
        assertThat(ku.get(ballot, DRAFT).tree()).containsEntry("version", version);
    }

    @Test
    void it_goes_with_the_ballot_and_none_is_taken_any_more() {
        long version = save(ku, 0);
        Assemblies.reachDeadline(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        assertThat(kept()).isZero();
        Client.Reply late = ku.put(ballot, DRAFT, HALF, version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.tree()).containsEntry("type", "/problems/no-draft-now").containsEntry("state", "CLOSED");
        assertThat(ku.get(ballot, DRAFT).tree()).containsEntry("version", 0L);
    }

    @Test
    void it_is_kept_while_the_ballot_is_held_and_goes_when_it_is_cancelled() {
        save(ku, 0);
        Assemblies.fail(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.HELD);
        assertThat(kept()).isOne();
        Assemblies.cancel(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.VOIDED);
        assertThat(kept()).isZero();
        assertThat(ku.put(ballot, DRAFT, HALF, 0).status()).isEqualTo(409);
    }

    /** The closer cannot see a draft that is not committed yet: it has to wait for it. */
    @Test
    void a_ballot_that_closes_waits_for_a_draft_that_is_being_saved_and_takes_it_along() throws Exception {
        Arena arena = new Arena(at);
        ballot = arena.open(3_600_000).id();
        Caller person = new Caller(Installation.person("beta", "ku", 1), "login", "beta", Set.of("representative"), Set.of("ku"), "low", Instant.EPOCH);
        Future<?> closing = at.bean(TransactionTemplate.class).execute(status -> {
            at.bean(Drafting.class).save(new Drafting.Place(ballot, "ku", 0), new DraftBody(0, List.of(), "x", null, null, null), person);
            Future<?> closes = Executors.newSingleThreadExecutor().submit(() -> closes(arena));
            assertThatThrownBy(() -> closes.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return closes;
        });
        closing.get(30, TimeUnit.SECONDS);
        assertThat(kept()).isZero();
    }

    private void closes(Arena arena) {
        arena.end(ballot, 1);
        while (!(at.bean(BallotStore.class).find(ballot).orElseThrow() instanceof Ballot.ClosedBallot)) {
            at.now();
            OneCloser.come(at, ballot);
        }
    }

    @Test
    void nothing_is_told_of_it() {
        int before = outbox();
        save(ku, save(ku, 0));
        assertThat(outbox()).isEqualTo(before);
    }

    private int outbox() {
        return at.bean(JdbcClient.class).sql("select count(*) from outbox").query(Integer.class).single();
    }
}
