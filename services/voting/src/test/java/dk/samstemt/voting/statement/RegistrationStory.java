package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.contracts.voting.StatementRefused;
import dk.samstemt.json.Commitments;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement that came by letter: registered by the secretariat with its scan, told to the party, open to objection. */
class RegistrationStory {
    private static final String LETTER = "KU tilslutter sig begge punkter. KANARIEFUGL8R";
    private static final byte[] SCAN = LETTER.getBytes(StandardCharsets.UTF_8);
    private static final String PATH = "/parties/ku/registrations";
    private final Installation at = Installation.shared();
    private final Client secretariat = new Client(at, "secretariat-alfa");
    private final Client ku = Client.of(at, "alfa", "ku");
    private Instant deadline;
    private BallotId ballot;

    @BeforeEach
    void open() {
        deadline = at.now().plus(Duration.ofDays(1));
        ballot = Assemblies.open(at, "alfa", deadline);
    }

    private String scanned() {
        Client.Reply reply = secretariat.upload(ballot, PATH + "/evidence", "text/plain", SCAN);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.tree()).containsEntry("sha256", Digests.sha256Hex(SCAN)).containsEntry("bytes", (long) SCAN.length);
        return (String) reply.tree().get("evidence");
    }

    private static Map<String, Object> body(int saw, String choice, String evidence) {
        Map<String, Object> body = new HashMap<>(Client.body(saw, choice));
        body.putAll(Map.of("channel", "LETTER", "evidence", evidence));
        return body;
    }

    private String registered(int saw, String choice) {
        Client.Reply reply = secretariat.post(ballot, PATH, body(saw, choice, scanned()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.text()).doesNotContain(choice).doesNotContain("alt");
        return (String) reply.tree().get("statement");
    }

    @Test
    void counts_like_any_other_and_the_record_says_who_has_seen_it() {
        registered(0, "ASSENT");
        StatementRecorded event = Told.of(at, ballot, StatementRecorded.class).get(0);
        assertThat(event.channel()).isEqualTo("LETTER");
        Envelope envelope = Told.envelopes(at, ballot, StatementRecorded.class).get(0);
        assertThat(envelope.actor().role()).isEqualTo("secretariat");
        assertThat(envelope.actor().ref()).isEqualTo("per-secretariat-alfa");
        assertThat(ku.get(ballot, "").text()).contains("{\"answered\":true,\"channel\":\"LETTER\",\"party\":\"ku\",\"revision\":1}");
        Assemblies.reachDeadline(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        assertThat(Told.of(at, ballot, BallotClosed.class).get(0).statements()).hasSize(1);
    }

    @Test
    void the_party_itself_reads_everything_and_opens_what_the_log_holds() {
        registered(0, "DISSENT");
        Map<?, ?> receipt = (Map<?, ?>) ((List<?>) Json.read(ku.get(ballot, "/parties/ku/statements").bytes())).get(0);
        Map<?, ?> registered = (Map<?, ?>) receipt.get("registered");
        assertThat(registered.get("by")).isEqualTo("per-secretariat-alfa");
        byte[] salt = HexFormat.of().parseHex((String) registered.get("evidenceSalt"));
        String commitment = Told.of(at, ballot, StatementRecorded.class).get(0).evidenceCommitment();
        assertThat(Commitments.opens(commitment, "statement.evidence", salt, Digests.sha256Hex(SCAN))).isTrue();
        Client.Reply scan = ku.get(ballot, "/parties/ku/evidence/" + registered.get("evidence"));
        assertThat(scan.bytes()).isEqualTo(SCAN);
    }

    @Test
    void nobody_else_reads_the_scan_before_or_after_the_close() {
        String evidence = scanned();
        assertThat(secretariat.post(ballot, PATH, body(0, "ASSENT", evidence)).status()).isEqualTo(201);
        Assemblies.reachDeadline(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        for (String reader : List.of("secretariat-alfa", "chairmanship-alfa", "auditor-alfa", Installation.subject("alfa", "dtu", 1),
                Installation.subject("beta", "ku", 1))) {
            assertThat(new Client(at, reader).get(ballot, "/parties/ku/evidence/" + evidence).status()).as(reader).isIn(403, 404);
        }
        assertThat(Client.of(at, "alfa", "dtu").get(ballot, "/parties/dtu/evidence/" + evidence).status()).isEqualTo(404);
    }

    @Test
    void the_party_objects_and_is_silent_until_it_states_something_itself() {
        String statement = registered(0, "ASSENT");
        Client.Reply objection = ku.post(ballot, PATH + "/" + statement + "/objections", Map.of("sawRevision", 1L));
        assertThat(objection.status()).as(objection.text()).isEqualTo(201);
        assertThat(objection.tree()).containsEntry("objectsTo", statement).containsEntry("withdrawn", true).containsEntry("revision", 2L);
        StatementRecorded event = Told.of(at, ballot, StatementRecorded.class).get(1);
        assertThat(event.objectsTo()).isEqualTo(statement);
        assertThat(event.withdrawn()).isTrue();
        assertThat(ku.get(ballot, "").text()).contains("{\"answered\":false,\"party\":\"ku\",\"revision\":2}");
        assertThat(ku.state(ballot, "ku", 2, "DISSENT").status()).isEqualTo(201);
    }

    @Test
    void only_the_newest_registered_statement_of_this_party_can_be_objected_to() {
        String statement = registered(0, "ASSENT");
        String objections = PATH + "/" + statement + "/objections";
        assertThat(ku.post(ballot, objections, Map.of("sawRevision", 0L)).tree()).containsEntry("type", "/problems/stale-statement");
        String own = (String) ku.state(ballot, "ku", 1, "DISSENT").tree().get("statement");
        Client.Reply late = ku.post(ballot, objections, Map.of("sawRevision", 2L));
        assertThat(late.tree()).containsEntry("type", "/problems/nothing-to-object-to").containsEntry("currentRevision", 2L).containsKey("receipt");
        assertThat(ku.post(ballot, PATH + "/" + own + "/objections", Map.of("sawRevision", 2L)).status()).isEqualTo(404);
        Client dtu = Client.of(at, "alfa", "dtu");
        assertThat(dtu.post(ballot, objections, Map.of("sawRevision", 2L)).status()).isEqualTo(404);
        assertThat(dtu.post(ballot, "/parties/dtu/registrations/" + statement + "/objections", Map.of("sawRevision", 0L)).status()).isEqualTo(404);
        assertThat(secretariat.post(ballot, objections, Map.of("sawRevision", 2L)).status()).isEqualTo(403);
    }

    @Test
    void who_registers_over_something_newer_is_told_without_its_content() {
        ku.state(ballot, "ku", 0, "DISSENT");
        Client.Reply stale = secretariat.post(ballot, PATH, body(0, "ASSENT", scanned()));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.tree()).containsEntry("currentRevision", 1L).containsEntry("state", "OPEN").containsKey("currentReceivedAt").doesNotContainKey("receipt");
        assertThat(stale.text()).doesNotContain("DISSENT");
        assertThat(secretariat.post(ballot, PATH, body(1, "ASSENT", scanned())).status()).isEqualTo(201);
    }

    @Test
    void ga_16_registered_after_the_deadline_it_is_late_however_early_it_came_and_so_is_an_objection() {
        String statement = registered(0, "ASSENT");
        Map<String, Object> late = body(1, "DISSENT", scanned());
        at.servers().clock().moveTo(deadline);
        assertThat(secretariat.post(ballot, PATH, late).tree()).containsEntry("rule", "GA-16");
        assertThat(ku.post(ballot, PATH + "/" + statement + "/objections", Map.of("sawRevision", 1L)).tree()).containsEntry("rule", "GA-16");
        assertThat(Told.of(at, ballot, StatementRefused.class)).hasSize(2);
        Assemblies.orderClosing(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "text/plain", SCAN).tree()).containsEntry("type", "/problems/evidence-too-late");
    }

    @Test
    void a_repeated_upload_or_registration_gets_the_same_answer() {
        String key = Ids.next("key");
        Client.Reply first = secretariat.upload(ballot, PATH + "/evidence", "text/plain", SCAN, key);
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "text/plain", SCAN, key).text()).isEqualTo(first.text());
        Map<String, Object> body = body(0, "ASSENT", (String) first.tree().get("evidence"));
        String other = Ids.next("key");
        String once = secretariat.post(ballot, PATH, body, other).text();
        assertThat(secretariat.post(ballot, PATH, body, other).text()).isEqualTo(once);
        assertThat(Told.of(at, ballot, StatementRecorded.class)).hasSize(1);
    }

    @Test
    void what_is_not_whole_or_not_a_scan_leaves_nothing() {
        assertThat(secretariat.post(ballot, PATH, body(0, "ASSENT", "evd-nowhere")).tree().get("errors").toString()).contains("/evidence");
        Map<String, Object> future = body(0, "ASSENT", scanned());
        future.put("receivedOn", "2199-01-01");
        assertThat(secretariat.post(ballot, PATH, future).tree().get("errors").toString()).contains("/receivedOn");
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "application/pdf", SCAN).tree()).containsEntry("type", "/problems/not-a-pdf");
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "text/plain", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(415);
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "text/plain", new byte[0]).status()).isIn(400, 422);
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "image/png", SCAN).status()).isEqualTo(415);
        assertThat(secretariat.upload(ballot, "/parties/nobody/registrations/evidence", "text/plain", SCAN).status()).isEqualTo(404);
        assertThat(secretariat.upload(ballot, PATH + "/evidence", "text/plain", new byte[10 * 1024 * 1024 + 1]).status()).isEqualTo(413);
        assertThat(ku.upload(ballot, PATH + "/evidence", "text/plain", SCAN).status()).isEqualTo(403);
        assertThat(ku.post(ballot, PATH, body(0, "ASSENT", scanned())).status()).isEqualTo(403);
        assertThat(Told.of(at, ballot, StatementRecorded.class)).isEmpty();
    }
}
