package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.notification.letter.Samples;
import dk.samstemt.platform.ids.Ids;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The secretariat sees the mail a named recipient will get, and that is the mail which comes. */
class PreviewStory {

    private static final String PREVIEW = "/api/v1/associations/see/notice-preview";
    private static final Pattern LINK = Pattern.compile("http\\S*/links/\\S+");
    private static final NoticeDocument NOTICE = Samples.notice("asm-1");
    private static House house;

    @BeforeAll
    static void open() throws IOException {
        house = new House();
        house.representative("see", "anna-see", "dtu", "anna-see@example.org", "da");
        house.representative("see", "bo-see", "dtu", "bo-see@example.org", "en");
        house.representative("see", "rune-see", "ruc", "rune-see@example.org", "da");
        house.representative("see", "else-see", "other-party", "else-see@example.org", "da");
        house.person("see", "sek-see", "secretariat");
        for (String role : List.of("chairmanship", "auditor", "administrator", "operator")) {
            house.person("see", role + "-see", role);
        }
        house.person("elsewhere", "sek-elsewhere", "secretariat");
        House.await(() -> assertThat(text(post("sek-see", body(null, null)))).contains("anna-see", "bo-see", "rune-see"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void what_is_shown_is_the_mail_that_comes_in_the_recipients_own_language_and_looking_leaves_nothing_behind() throws Exception {
        List<Long> before = rows();
        Map<?, ?> anna = answer(body("dtu", "anna-see"));
        Map<?, ?> bo = answer(body("dtu", "bo-see"));
        assertThat(rows()).as("mails, links, documents, events").isEqualTo(before);
        assertThat(anna.get("subject").toString()).startsWith("Indkaldelse til skriftlig");
        assertThat(bo.get("language")).isEqualTo("en");
        assertThat(List.of(anna, bo)).noneMatch(shown -> shown.toString().contains("/links/"));

        house.order("see", "asm-1", Samples.ANNEX);
        House.await(() -> assertThat(house.published("see/asm-1", NoticeAccepted.class)).hasSize(3));
        same(anna, "anna-see@example.org", "[her kommer modtagerens personlige link]");
        same(bo, "bo-see@example.org", "[the recipient's personal link comes here]");
    }

    private static void same(Map<?, ?> shown, String address, String place) throws Exception {
        Mailbox came = Mailbox.of(house.servers.servers().mail().mails(address).get(0).bytes());
        assertThat(LINK.matcher(came.text()).replaceAll(place)).isEqualTo(shown.get("text"));
        assertThat(came.subject()).isEqualTo(shown.get("subject"));
        assertThat(List.copyOf(came.files().keySet())).isEqualTo(shown.get("files"));
        assertThat(came.header("From")).contains(shown.get("sender").toString(), shown.get("from").toString());
        assertThat(shown.get("to")).extracting("address").isEqualTo(address);
    }

    @Test
    void without_a_choice_the_first_representative_of_the_notices_parties_is_shown_and_only_theirs_are_offered() {
        Map<?, ?> first = answer(body(null, null));
        assertThat(first.get("to")).extracting("party", "person", "name").containsExactly("dtu", "anna-see", "Anna Prøve");
        assertThat((List<?>) first.get("recipients")).extracting("person").containsExactly("anna-see", "bo-see", "rune-see");
        assertThat(post("sek-see", body("ruc", "anna-see")).statusCode()).isEqualTo(404);
        assertThat(post("sek-see", body("other-party", "else-see")).statusCode()).isEqualTo(404);
    }

    @Test
    void annexes_that_are_too_much_for_a_mail_are_not_among_its_files() {
        NoticeDocument heavy = Records.readLenient(Json.read(text(Records.canonical(NOTICE)).replaceFirst("\"bytes\":\\d+", "\"bytes\":10000001").getBytes(StandardCharsets.UTF_8)), NoticeDocument.class);
        Map<String, Object> body = body("dtu", "anna-see");
        body.put("notice", Records.tree(heavy));
        Map<?, ?> shown = answer(body);
        assertThat(shown.get("annexesAttached")).isEqualTo(false);
        assertThat(shown.get("files")).isEqualTo(List.of("indkaldelse-2023-11-14.pdf", "svarfrist.ics"));
        assertThat(shown.get("text").toString().replaceAll("\\s+", " ")).contains("Hent dem gennem det personlige link");
    }

    @Test
    void only_the_secretariat_of_the_association_sees_it_and_nothing_of_the_answer_is_kept_under_its_key() {
        for (String role : List.of("chairmanship", "auditor", "administrator", "operator")) {
            House.await(() -> assertThat(post(role + "-see", body(null, null)).statusCode()).as(role).isEqualTo(403));
        }
        assertThat(post("sek-elsewhere", body(null, null)).statusCode()).isEqualTo(404);
        String key = Ids.next("key");
        byte[] asked = Json.canonical(body("ruc", "rune-see"));
        byte[] first = house.post(PREVIEW, "sek-see", key, asked).body();
        assertThat(house.post(PREVIEW, "sek-see", key, asked).body()).isEqualTo(first);
        assertThat(house.database().sql("select count(*) from idempotency where convert_from(coalesce(body, ''), 'UTF8') like '%rune-see%'")
                .query(Long.class).single()).isZero();
    }

    @Test
    void a_notice_of_which_no_letter_can_be_written_is_refused_at_the_place() {
        refused("kind", "BESIDES", "/notice/kind");
        refused("form", null, "/notice/form");
        refused("day", "2023-11-31", "/notice/day");
        refused("replaces", Map.of("assembly", "asm-0", "day", "i går"), "/notice/replaces/day");
        refused("items", List.of(Map.of("number", 1L, "kind", "VOTE")), "/notice/items/0/kind");
        refused("items", List.of(Map.of("number", 1L, "kind", "DECISION", "settings", List.of(Map.of("provision", "§ 1", "from", "i dag")))), "/notice/items/0/settings/0/from");
        refused("annexes", List.of(Map.of("sha256", "00", "bytes", 1L)), "/notice/annexes/0/fileName");
        refused("recipients", List.of(Map.of("name", Map.of("da", "DTU"))), "/notice/recipients/0/party");
        assertThat(text(post("sek-see", Map.of("party", "dtu")))).contains("\"pointer\":\"/notice\"");
        Map<String, Object> nobody = new LinkedHashMap<>(Records.tree(NOTICE));
        nobody.put("recipients", List.of(Map.of("party", "sdu", "name", Map.of("da", "SDU"))));
        HttpResponse<byte[]> alone = post("sek-see", Map.of("notice", nobody));
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(text(alone)).contains("no-representative");
    }

    private static void refused(String member, Object value, String pointer) {
        Map<String, Object> notice = new LinkedHashMap<>(Records.tree(NOTICE));
        notice.put(member, value);
        notice.values().removeIf(one -> one == null);
        HttpResponse<byte[]> answer = post("sek-see", Map.of("notice", notice));
        assertThat(answer.statusCode()).as(pointer).isEqualTo(422);
        assertThat(text(answer)).contains("\"pointer\":\"" + pointer + "\"");
    }

    private static Map<String, Object> body(String party, String person) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("notice", Records.tree(NOTICE)));
        if (party != null) {
            body.putAll(Map.of("party", party, "person", person));
        }
        return body;
    }

    private static HttpResponse<byte[]> post(String user, Map<String, Object> body) {
        return house.post(PREVIEW, user, Ids.next("key"), Json.canonical(body));
    }

    private static Map<?, ?> answer(Map<String, Object> body) {
        HttpResponse<byte[]> answer = post("sek-see", body);
        assertThat(answer.statusCode()).as(() -> text(answer)).isEqualTo(200);
        return (Map<?, ?>) Json.read(answer.body());
    }

    private static List<Long> rows() {
        return List.of("message", "link", "content", "outbox", "attempt").stream()
                .map(table -> house.database().sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return text(answer.body());
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
