package dk.samstemt.voting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.json.Commitments;
import dk.samstemt.json.Digests;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Papers;
import dk.samstemt.voting.testkit.Told;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that a party attaches: sealed with its draft and its answer, committed to by the event, and opened with what counted. */
class AttachmentStory {
    private static final String NAME = "Uddrag af referat, bestyrelsen.pdf";
    private static final byte[] EXCERPT = Papers.excerpt("Uddrag af referatet");
    private static final List<String> OTHERS = List.of("secretariat-alfa", "chairmanship-alfa", "auditor-alfa", Installation.subject("alfa", "dtu", 1));
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "alfa", "ku");
    private final Client colleague = new Client(at, Installation.subject("alfa", "ku", 2));
    private BallotId ballot;

    @BeforeEach
    void open() {
        ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(21)));
    }

    private String attached(byte[] content) {
        Client.Reply reply = ku.attach(ballot, "ku", NAME, content);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return (String) reply.tree().get("attachment");
    }

    private static String path(String attachment) {
        return "/parties/ku/attachments/" + attachment;
    }

    private Client.Reply state(int saw, String attachment) {
        Map<String, Object> body = new HashMap<>(Client.body(saw, "ASSENT"));
        if (attachment != null) {
            body.put("attachment", attachment);
        }
        return ku.post(ballot, "/parties/ku/statements", body);
    }

    private long save(Client writer, String attachment, long seen) {
        Map<String, Object> draft = new HashMap<>(Map.of("sawRevision", 0L, "answers", List.of()));
        if (attachment != null) {
            draft.put("attachment", attachment);
        }
        Client.Reply saved = writer.put(ballot, "/parties/ku/draft", draft, seen);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        return (Long) saved.tree().get("version");
    }

    private int kept() {
        return at.bean(JdbcClient.class).sql("select count(*) from evidence where assembly = ?").param(ballot.assembly()).query(Integer.class).single();
    }

    private void close() {
        Assemblies.reachDeadline(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
    }

    @Test
    void the_answer_commits_to_it_and_the_receipt_opens_the_commitment() {
        Client.Reply receipt = state(0, attached(EXCERPT));
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        Map<?, ?> file = (Map<?, ?>) receipt.tree().get("attachment");
        assertThat(file.get("fileName")).isEqualTo(NAME);
        assertThat(file.get("sha256")).isEqualTo(Digests.sha256Hex(EXCERPT));
        assertThat(file.get("malwareScan")).isEqualTo("NOT_SCANNED");
        String told = Told.of(at, ballot, StatementRecorded.class).get(0).attachmentCommitment();
        assertThat(told).isEqualTo(file.get("commitment"));
        assertThat(Commitments.opens(told, "statement.attachment", HexFormat.of().parseHex((String) file.get("salt")), Digests.sha256Hex(EXCERPT))).isTrue();
        assertThat(ku.get(ballot, path((String) file.get("attachment"))).bytes()).isEqualTo(EXCERPT);
        assertThat(ku.get(ballot, "/parties/ku/statements/" + receipt.tree().get("statement") + "/receipt.pdf").status()).isEqualTo(200);
    }

    @Test
    void an_answer_without_a_file_says_nothing_of_one() {
        assertThat(state(0, null).tree()).doesNotContainKey("attachment");
        assertThat(Told.of(at, ballot, StatementRecorded.class).get(0).attachmentCommitment()).isNull();
    }

    @Test
    void before_the_close_it_is_there_for_nobody_else_and_afterwards_for_all_who_read_what_counted() {
        String attachment = attached(EXCERPT);
        sealedToOthers(attachment);
        assertThat(state(0, attachment).status()).isEqualTo(201);
        sealedToOthers(attachment);
        close();
        for (String reader : OTHERS) {
            Client client = new Client(at, reader);
            assertThat(client.get(ballot, path(attachment)).bytes()).as(reader).isEqualTo(EXCERPT);
            assertThat(client.get(ballot, "/result").text()).contains(NAME, Digests.sha256Hex(EXCERPT));
        }
        assertThat(new Client(at, Installation.subject("beta", "ku", 1)).get(ballot, path(attachment)).status()).isIn(403, 404);
    }

    private void sealedToOthers(String attachment) {
        String none = new Client(at, OTHERS.get(0)).get(ballot, path("att-none")).text().replaceAll("urn:samstemt:correlation:[^\"]+", "urn");
        for (String stranger : OTHERS) {
            Client client = new Client(at, stranger);
            Client.Reply refused = client.get(ballot, path(attachment));
            assertThat(refused.status()).as(stranger).isEqualTo(404);
            assertThat(refused.text().replaceAll("urn:samstemt:correlation:[^\"]+", "urn")).isEqualTo(none);
            assertThat(client.get(ballot, "").text() + client.get(ballot, "/statements").text()).as(stranger).doesNotContain(attachment, NAME, Digests.sha256Hex(EXCERPT));
            assertThat(client.attach(ballot, "ku", NAME, EXCERPT).status()).as(stranger).isIn(403, 404);
        }
        assertThat(Client.of(at, "alfa", "dtu").get(ballot, path(attachment).replace("/ku/", "/dtu/")).status()).isEqualTo(404);
    }

    @Test
    void neither_its_name_nor_its_digest_nor_its_bytes_stand_readable_in_the_database() {
        state(0, attached(EXCERPT));
        byte[] row = at.bean(JdbcClient.class).sql("select facts || scan from evidence where assembly = ?").param(ballot.assembly()).query(byte[].class).single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Uddrag", Digests.sha256Hex(EXCERPT), "%PDF");
        assertThat(new String(at.bean(JdbcClient.class).sql("select string_agg(to_jsonb(o)::text, '') from outbox o where key like ?").param("%" + ballot.assembly())
                .query(String.class).single().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).doesNotContain("Uddrag", Digests.sha256Hex(EXCERPT));
    }

    @Test
    void it_is_kept_with_the_draft_and_shown_to_every_representative_of_the_party() {
        String attachment = attached(EXCERPT);
        save(ku, attachment, 0);
        Map<?, ?> file = (Map<?, ?>) colleague.get(ballot, "/parties/ku/draft").tree().get("file");
        assertThat(file.get("attachment")).isEqualTo(attachment);
        assertThat(file.get("fileName")).isEqualTo(NAME);
        assertThat(colleague.get(ballot, path(attachment)).bytes()).isEqualTo(EXCERPT);
        assertThat(colleague.get(ballot, "").text()).contains(NAME);
    }

    @Test
    void it_goes_when_the_draft_is_saved_without_it_or_with_another_or_is_deleted() {
        String first = attached(EXCERPT);
        long version = save(ku, first, 0);
        String second = attached(Papers.excerpt("Et andet"));
        assertThat(kept()).isEqualTo(2);
        version = save(ku, second, version);
        assertThat(kept()).isOne();
        assertThat(ku.get(ballot, path(first)).status()).isEqualTo(404);
        version = save(ku, null, version);
        assertThat(kept()).isZero();
        version = save(ku, attached(EXCERPT), version);
        assertThat(ku.delete(ballot, "/parties/ku/draft", version).status()).isEqualTo(204);
        assertThat(kept()).isZero();
    }

    @Test
    void changing_the_answer_keeps_replaces_or_leaves_out_the_file_as_it_says() {
        String first = attached(EXCERPT);
        assertThat(state(0, first).status()).isEqualTo(201);
        assertThat(state(1, first).tree().get("attachment").toString()).contains(first);
        String second = attached(Papers.excerpt("Et andet"));
        assertThat(state(2, second).tree().get("attachment").toString()).contains(second);
        assertThat(state(3, null).tree()).doesNotContainKey("attachment");
        assertThat(kept()).as("earlier revisions keep theirs").isEqualTo(2);
        assertThat(Told.of(at, ballot, StatementRecorded.class).stream().map(StatementRecorded::attachmentCommitment).distinct()).hasSize(3);
        close();
        assertThat(ku.get(ballot, path(second)).status()).isEqualTo(200);
        assertThat(new Client(at, "secretariat-alfa").get(ballot, path(second)).status()).as("an earlier revision stays the party's own").isEqualTo(404);
    }

    @Test
    void a_withdrawal_leaves_what_is_being_written_and_keeps_what_was_stated_to_the_party() {
        String stated = attached(EXCERPT);
        state(0, stated);
        String drafted = attached(Papers.excerpt("Et andet"));
        save(ku, drafted, 0);
        assertThat(ku.post(ballot, "/parties/ku/withdrawals", Map.of("sawRevision", 1L)).status()).isEqualTo(201);
        assertThat(kept()).isEqualTo(2);
        close();
        assertThat(kept()).as("the draft's file goes with the ballot").isOne();
        assertThat(new Client(at, "auditor-alfa").get(ballot, path(stated)).status()).isEqualTo(404);
    }

    @Test
    void it_goes_with_a_cancelled_ballot_unless_it_was_stated_and_then_stays_sealed() {
        String stated = attached(EXCERPT);
        state(0, stated);
        save(ku, attached(Papers.excerpt("Et andet")), 0);
        Assemblies.cancel(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.VOIDED);
        assertThat(kept()).isOne();
        assertThat(new Client(at, "secretariat-alfa").get(ballot, path(stated)).status()).isEqualTo(404);
        assertThat(ku.get(ballot, path(stated)).status()).isEqualTo(200);
        assertThat(ku.attach(ballot, "ku", NAME, EXCERPT).tree()).containsEntry("type", "/problems/no-draft-now").containsEntry("status", 409L);
    }

    @Test
    void a_file_that_is_none_or_another_partys_is_refused_where_it_is_named() {
        Client dtu = Client.of(at, "alfa", "dtu");
        String foreign = (String) dtu.attach(ballot, "dtu", NAME, EXCERPT).tree().get("attachment");
        for (String none : List.of("att-none", foreign)) {
            Client.Reply refused = state(0, none);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("/attachment");
            assertThat(ku.put(ballot, "/parties/ku/draft", Map.of("sawRevision", 0L, "answers", List.of(), "attachment", none), 0).status()).isEqualTo(422);
        }
        assertThat(ku.get(ballot, "/parties/ku/statements").text()).isEqualTo("[]");
    }

    @Test
    void a_letters_scan_is_no_attachment_and_an_attachment_no_letter() {
        Client secretariat = new Client(at, "secretariat-alfa");
        String scan = (String) secretariat.upload(ballot, "/parties/ku/registrations/evidence", "application/pdf", EXCERPT).tree().get("evidence");
        assertThat(state(0, scan).status()).isEqualTo(422);
        assertThat(ku.get(ballot, path(scan)).status()).isEqualTo(404);
        Map<String, Object> letter = new HashMap<>(Client.body(0, "ASSENT"));
        letter.putAll(Map.of("channel", "LETTER", "evidence", attached(EXCERPT)));
        assertThat(secretariat.post(ballot, "/parties/ku/registrations", letter).status()).isEqualTo(422);
    }
}
