package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.voting.BallotOpened;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.contracts.voting.StatementRefused;
import dk.samstemt.json.Commitments;
import dk.samstemt.json.Digests;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements as a representative makes them, over REST. */
class StatementStory {
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "alfa", "ku");
    private Instant deadline;
    private BallotId ballot;

    @BeforeEach
    void open() {
        deadline = at.now().plus(Duration.ofDays(21));
        ballot = Assemblies.open(at, "alfa", deadline);
    }

    @Test
    void the_opened_ballot_tells_its_terms() {
        BallotOpened opened = Told.of(at, ballot, BallotOpened.class).get(0);
        assertThat(opened).isEqualTo(new BallotOpened(ballot.assembly(), deadline, List.of("item-2", "item-3"), at.parties()));
    }

    @Test
    void a_statement_is_answered_with_a_receipt_that_the_log_bears_out() {
        Map<String, Object> receipt = ku.state(ballot, "ku", 0, "ASSENT").tree();
        byte[] event = Told.bytes(at, ballot, StatementRecorded.class).get(0);
        assertThat(receipt).containsEntry("revision", 1L).containsEntry("leafHash", Digests.leafHash(event)).containsEntry("sequence", 2L);
        Map<?, ?> own = (Map<?, ?>) ((List<?>) receipt.get("answers")).get(0);
        String commitment = Told.of(at, ballot, StatementRecorded.class).get(0).answers().get(0).choiceCommitment();
        byte[] salt = HexFormat.of().parseHex((String) own.get("choiceSalt"));
        assertThat(Commitments.opens(commitment, "statement.choice", salt, "ASSENT")).isTrue();
    }

    @Test
    void the_event_names_the_representative_by_reference_and_how_strongly_it_was_identified() {
        ku.state(ballot, "ku", 0, "ASSENT");
        Envelope envelope = Told.envelopes(at, ballot, StatementRecorded.class).get(0);
        assertThat(envelope.actor().ref()).isEqualTo(Installation.person("alfa", "ku", 1));
        assertThat(envelope.actor().role()).isEqualTo("representative");
        assertThat(envelope.actor().strength()).isEqualTo("low");
        assertThat(envelope.statutesVersion()).isEqualTo(1);
    }

    @Test
    void a_repeated_call_gets_the_same_bytes_and_changes_nothing() {
        String key = Ids.next("key");
        Client.Reply first = ku.post(ballot, "/parties/ku/statements", Client.body(0, "ASSENT"), key);
        ku.state(ballot, "ku", 1, "DISSENT");
        Client.Reply again = ku.post(ballot, "/parties/ku/statements", Client.body(0, "ASSENT"), key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(Told.of(at, ballot, StatementRecorded.class)).hasSize(2);
        assertThat(ku.post(ballot, "/parties/ku/statements", Client.body(0, "DISSENT"), key).status()).isEqualTo(422);
    }

    @Test
    void who_saw_an_older_revision_gets_the_current_receipt() {
        String current = ku.state(ballot, "ku", 0, "ASSENT").text();
        Client.Reply stale = new Client(at, Installation.subject("alfa", "ku", 2)).state(ballot, "ku", 0, "DISSENT");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.tree()).containsEntry("currentRevision", 1L);
        assertThat(dk.samstemt.json.Json.text(stale.tree().get("receipt"))).isEqualTo(current);
        assertThat(Told.of(at, ballot, StatementRecorded.class)).hasSize(1);
    }

    @Test
    void half_an_answer_is_none() {
        Map<String, Object> half = Map.of("sawRevision", 0L, "answers", List.of(Map.of("item", "item-2", "choice", "ASSENT")));
        Client.Reply reply = ku.post(ballot, "/parties/ku/statements", half);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.tree()).containsEntry("missing", List.of("item-3"));
        assertThat(Told.of(at, ballot, StatementRecorded.class)).isEmpty();
    }

    @Test
    void a_withdrawal_is_a_revision_without_content_and_there_must_be_something_to_withdraw() {
        assertThat(ku.post(ballot, "/parties/ku/withdrawals", Map.of("sawRevision", 0L)).status()).isEqualTo(409);
        ku.state(ballot, "ku", 0, "ASSENT");
        Client.Reply withdrawal = ku.post(ballot, "/parties/ku/withdrawals", Map.of("sawRevision", 1L));
        assertThat(withdrawal.status()).isEqualTo(201);
        assertThat(withdrawal.tree()).containsEntry("withdrawn", true).containsEntry("revision", 2L);
        StatementRecorded event = Told.of(at, ballot, StatementRecorded.class).get(1);
        assertThat(event.withdrawn()).isTrue();
        assertThat(event.answers()).isEmpty();
    }

    @Test
    void ga_29_nobody_speaks_for_two_parties() {
        String person = Installation.person("alfa", "ku", 1);
        BallotId other = Assemblies.open(at, "alfa", deadline);
        at.grant("alfa", person, "dtu");
        Installation.await(() -> at.bean(dk.samstemt.platform.access.Access.class).mandated("alfa", person, "dtu"));
        assertThat(ku.state(other, "ku", 0, "ASSENT").status()).isEqualTo(201);
        Client.Reply second = ku.state(other, "dtu", 0, "ASSENT");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.tree()).containsEntry("rule", "GA-29");
        assertThat(Told.of(at, other, StatementRefused.class)).hasSize(1);
    }
}
