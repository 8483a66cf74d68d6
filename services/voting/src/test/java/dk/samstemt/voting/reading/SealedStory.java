package dk.samstemt.voting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Before the close nobody but the party itself finds what was stated: a canary is looked for everywhere. */
@ExtendWith(OutputCaptureExtension.class)
class SealedStory {
    private static final String CANARY = "KANARIEFUGL7Q";
    private final Installation at = Installation.shared();
    private final Client ruc = Client.of(at, "alfa", "ruc");
    private BallotId ballot;

    @BeforeEach
    void state() {
        ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(3)));
        Map<String, Object> body = Map.of("sawRevision", 0L, "comment", CANARY, "answers", List.of(
                Map.of("item", "item-2", "choice", "ABSTENTION", "condition", CANARY), Map.of("item", "item-3", "choice", "ABSTENTION")));
        assertThat(ruc.post(ballot, "/parties/ruc/statements", body).status()).isEqualTo(201);
        assertThat(ruc.post(ballot, "/parties/ruc/statements", body).status()).isEqualTo(409);
        registerLetter();
        saveDraft();
    }

    private void saveDraft() {
        Map<String, Object> answer = Map.of("item", "item-2", "choice", "ABSTENTION", "conditional", false, "condition", CANARY);
        Map<String, Object> draft = Map.of("sawRevision", 1L, "answers", List.of(answer), "comment", CANARY, "body", CANARY, "day", CANARY);
        assertThat(ruc.put(ballot, "/parties/ruc/draft", draft, 0).status()).isEqualTo(200);
        assertThat(ruc.put(ballot, "/parties/ruc/draft", draft, 0).status()).isEqualTo(412);
        assertThat(ruc.get(ballot, "/parties/ruc/draft").text()).contains(CANARY, "ABSTENTION");
    }

    private void registerLetter() {
        Client secretariat = new Client(at, "secretariat-alfa");
        byte[] letter = ("Undlader. " + CANARY).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Object evidence = secretariat.upload(ballot, "/parties/dtu/registrations/evidence", "text/plain", letter).tree().get("evidence");
        Map<String, Object> body = new java.util.HashMap<>(Client.body(0, "ABSTENTION"));
        body.putAll(Map.of("channel", "EMAIL", "receivedOn", "2023-10-23", "evidence", evidence));
        assertThat(secretariat.post(ballot, "/parties/dtu/registrations", body).status()).isEqualTo(201);
    }

    @Test
    void everyone_entitled_sees_who_has_answered_and_only_the_party_what() {
        assertThat(ruc.get(ballot, "").text()).contains(CANARY, "ABSTENTION");
        assertThat(ruc.get(ballot, "/parties/ruc/statements").text()).contains(CANARY);
        for (String reader : List.of("secretariat-alfa", "chairmanship-alfa", "auditor-alfa", Installation.subject("alfa", "ku", 2))) {
            Client client = new Client(at, reader);
            assertThat(client.get(ballot, "").text()).as(reader).contains("{\"answered\":true,\"party\":\"ruc\",\"revision\":1}")
                    .contains("{\"answered\":false,\"party\":\"ku\"}").doesNotContain("ABSTENTION").doesNotContain(CANARY);
            assertThat(client.get(ballot, "/statements").text()).as(reader).doesNotContain("ABSTENTION").doesNotContain(CANARY);
            assertThat(client.get(ballot, "/parties/ruc/statements").status()).as(reader).isIn(403, 404);
            assertThat(client.get(ballot, "/parties/ruc/draft").status()).as(reader).isIn(403, 404);
            assertThat(client.get(ballot, "/result").status()).as(reader).isEqualTo(409);
        }
    }

    @Test
    void no_table_of_the_service_shows_it_even_to_the_superuser() throws SQLException {
        try (Connection connection = at.servers().servers().database().superuser().getConnection()) {
            for (String table : names(connection, "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'voting'")) {
                assertThat(find(connection, table, CANARY)).as(table).isZero();
                assertThat(ballotRows(connection, table)).as(table).isZero();
            }
        }
    }

    @Test
    void the_reading_role_reads_views_and_nothing_else() throws SQLException {
        try (Connection connection = at.servers().servers().database().superuser().getConnection()) {
            List<String> readable = names(connection, """
                    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'voting'
                    and c.relkind in ('r', 'v') and has_table_privilege('voting_read', c.oid, 'select') order by 1""");
            assertThat(readable).containsExactly("read_ballot", "read_ballot_item", "read_ballot_party", "read_refusal", "read_statement");
            List<String> columns = names(connection, """
                    select distinct column_name::text from information_schema.columns where table_schema = 'voting' and table_name like 'read_%'""");
            assertThat(columns).doesNotContain("sealed", "decided_body", "ruling", "person");
        }
    }

    @Test
    void logs_and_metrics_are_silent(CapturedOutput output) throws Exception {
        ruc.get(ballot, "");
        ruc.post(ballot, "/parties/ruc/statements", Map.of("sawRevision", 1L, "comment", CANARY, "answers", CANARY));
        Client.of(at, "alfa", "dtu").get(ballot, "/parties/dtu/statements");
        assertThat(output.getAll()).doesNotContain(CANARY).doesNotContain("ABSTENTION");
        String metrics = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(at.managementUrl() + "/actuator/prometheus")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        assertThat(metrics).doesNotContain(CANARY).doesNotContain("ABSTENTION");
    }

    @Test
    void the_topic_is_silent() throws IOException {
        String published = TopicText.of(at, ballot);
        assertThat(published).contains("voting.statement-recorded.v1").doesNotContain("ABSTENTION").doesNotContain(CANARY);
    }

    private long ballotRows(Connection connection, String table) throws SQLException {
        boolean ofBallot = !names(connection, "select column_name from information_schema.columns where table_schema || '.' || table_name = '"
                + table + "' and column_name = 'assembly'").isEmpty();
        return ofBallot ? count(connection, "select count(*) from " + table + " t where assembly = '" + ballot.assembly()
                + "' and t::text like '%ABSTENTION%'") : 0;
    }

    private static long find(Connection connection, String table, String text) throws SQLException {
        String hex = java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return count(connection, "select count(*) from " + table + " t where t::text like '%" + text + "%' or t::text like '%" + hex + "%'");
    }

    private static long count(Connection connection, String sql) throws SQLException {
        return Long.parseLong(names(connection, sql).get(0));
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
