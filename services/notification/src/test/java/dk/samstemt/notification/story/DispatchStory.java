package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.contracts.notification.MessageAccepted;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.contracts.voting.SealedAnswer;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.embedded.mail.StoredMail;
import dk.samstemt.json.Records;
import dk.samstemt.notification.letter.Samples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the order of the notice to the record in everybody's mailbox, over real PostgreSQL, Kafka and SMTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DispatchStory {

    private static final String KEY = "eu/asm-1";
    private static final String MAILS = "/api/v1/associations/eu/assemblies/asm-1/messages";
    private static House house;
    private static NoticeOrdered order;

    @BeforeAll
    static void open() throws IOException {
        house = new House();
        house.representative("eu", "anna", "dtu", "anna@example.org", "da");
        house.representative("eu", "bo", "dtu", "bo@example.org", "en");
        house.representative("eu", "rune", "ruc", "rune@example.org", "da");
        house.person("eu", "sekretaer", "secretariat");
        house.person("eu", "formand", "chairmanship");
        house.person("other", "fremmed", "secretariat");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Order(1)
    void one_notice_to_every_representative_each_with_its_evidence() throws Exception {
        order = house.order("eu", "asm-1", Samples.ANNEX);
        House.await(() -> assertThat(house.published(KEY, NoticeAccepted.class)).hasSize(3)
                .allMatch(accepted -> accepted.replyCode() == 250 && accepted.relay() && accepted.replySha256().length() == 64));
        assertThat(house.published(KEY, NoticeQueued.class)).extracting(NoticeQueued::person).containsExactlyInAnyOrder("anna", "bo", "rune");
        Mailbox anna = mailbox("anna@example.org", 1);
        assertThat(anna.header("Message-ID")).isEqualTo(accepted("anna").messageId());
        assertThat(anna.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(anna.recipients()).isEqualTo("anna@example.org");
        assertThat(anna.subject()).startsWith("Indkaldelse til skriftlig ekstraordinær generalforsamling tirsdag den 14. november 2023");
        assertThat(anna.files().keySet()).containsExactly("indkaldelse-2023-11-14.pdf", "Bilag 1 – vedtægter.txt", "svarfrist.ics");
        assertThat(anna.files().get("indkaldelse-2023-11-14.pdf")).isEqualTo(House.LETTER_DA);
        assertThat(anna.files().get("Bilag 1 – vedtægter.txt")).isEqualTo(Samples.ANNEX);
        assertThat(new String(anna.files().get("svarfrist.ics"), StandardCharsets.UTF_8)).contains("DTEND:20231114T230000Z");
        assertThat(mailbox("bo@example.org", 1).files().get("notice-2023-11-14.pdf")).isEqualTo(House.LETTER_EN);
    }

    @Test
    @Order(2)
    void the_kept_copy_is_the_mail_without_the_link_and_only_for_those_who_may() throws Exception {
        String message = house.database().sql("select message from message where person = 'anna'").query(String.class).single();
        House.await(() -> assertThat(house.get(MAILS + "/" + message + ".eml", "sekretaer").statusCode()).isEqualTo(200));
        Mailbox kept = Mailbox.of(house.get(MAILS + "/" + message + ".eml", "sekretaer").body());
        Mailbox sent = mailbox("anna@example.org", 1);
        assertThat(kept.text()).contains("[personligt link udeladt af den gemte kopi]").doesNotContain("/links/");
        assertThat(kept.text().replace("[personligt link udeladt af den gemte kopi]", link(sent))).isEqualTo(sent.text());
        assertThat(kept.files().keySet()).isEqualTo(sent.files().keySet());
        assertThat(house.get(MAILS + "/" + message + ".eml", "formand").statusCode()).isEqualTo(403);
        assertThat(house.get(MAILS + "/" + message + ".eml", "fremmed").statusCode()).isEqualTo(404);
        assertThat(house.get(MAILS.replace("eu", "other") + "/" + message + ".eml", "fremmed").statusCode()).isEqualTo(404);
        assertThat(house.get(MAILS + "/" + message + ".eml", null).statusCode()).isEqualTo(401);
        assertThat(text(house.get(MAILS.replace("messages", "notices"), "formand").body())).contains("\"state\":\"accepted\"", "\"reply\":\"250 ").doesNotContain("anna@");
        assertThat(text(house.get(MAILS, "formand").body())).contains("\"messageId\"").doesNotContain("anna@");
        assertThat(text(house.get(MAILS, "sekretaer").body())).contains("\"address\":\"anna@example.org\"");
        new SearchedPost(house, MAILS).isReadPageByPage();
        if (System.getProperty("samstemt.keep") != null) {
            Files.write(Path.of(System.getProperty("samstemt.keep")), house.servers.servers().mail().mails("anna@example.org").get(0).bytes());
        }
    }

    @Test
    @Order(3)
    void the_personal_link_opens_agenda_and_annexes_and_its_token_is_nowhere() throws Exception {
        String link = link(mailbox("anna@example.org", 1)).replaceFirst("http://[^/]+", house.url());
        assertThat(text(house.get(link, null).body())).contains("Dagsorden og bilag", "Foreslået ordlyd").doesNotContain("<form", "<script");
        assertThat(house.get(link, null).headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(house.get(link + "/annexes/annex-1", null).body()).isEqualTo(Samples.ANNEX);
        assertThat(house.get(link + "/annexes/annex-2", null).statusCode()).isEqualTo(404);
        assertThat(house.get(link + "x", null).statusCode()).isEqualTo(404);
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(house.database().sql("select count(*) from link where token_sha256 = ?").param(token).query(Long.class).single()).isZero();
    }

    @Test
    @Order(4)
    void the_dispatch_list_closes_by_the_moment_in_the_evidence() {
        house.wire.tell(KEY, house.moment(), new DispatchClosingOrdered("asm-1", Instant.parse("2023-10-24T22:00:00.000Z")));
        House.await(() -> assertThat(house.published(KEY, DispatchClosed.class)).containsExactly(new DispatchClosed("asm-1", List.of("dtu", "ruc"), List.of())));
        house.wire.tell(KEY, house.moment(), new DispatchClosingOrdered("asm-1", accepted("rune").acceptedAt()));
        House.await(() -> assertThat(house.published(KEY, DispatchClosed.class)).hasSize(2)
                .last().satisfies(closed -> assertThat(closed.missing()).contains("ruc")));
    }

    @Test
    @Order(5)
    void receipts_go_to_the_party_without_the_choice() throws Exception {
        house.wire.tell(KEY, house.moment(), new AssemblyConvened("asm-1", "EXTRAORDINARY", "WRITTEN", "2023-11-14", Samples.DEADLINE, List.of(), order.roll(), List.of()));
        Instant received = Instant.parse("2023-10-26T09:15:30.000Z");
        String leaf = house.wire.tell(KEY, received, statement("dtu", 1, false));
        Mailbox receipt = mailbox("anna@example.org", 2);
        assertThat(receipt.flat()).contains(leaf, "torsdag den 26. oktober 2023 kl. 11.15.30 dansk tid", "kan ændres eller trækkes tilbage indtil svarfristen");
        assertThat(receipt.text() + receipt.html()).doesNotContain("c0ffee", "ASSENT", "DISSENT").doesNotContain("/links/");
        assertThat(mailbox("bo@example.org", 2).subject()).isEqualTo("Receipt: statement from Technical University of Denmark");
        house.wire.tell(KEY, house.moment(), statement("ruc", 1, false));
        house.wire.tell(KEY, house.moment(), statement("ruc", 2, true));
        assertThat(mailbox("rune@example.org", 2).flat() + mailbox("rune@example.org", 3).flat()).contains("trukket");
        assertThat(house.servers.servers().mail().mails("anna@example.org")).hasSize(2);
    }

    @Test
    @Order(6)
    void the_secretariat_reminds_only_who_has_not_answered_and_at_most_once_an_hour() throws Exception {
        String reminders = MAILS.replace("messages", "reminders");
        assertThat(house.post(reminders, "formand").statusCode()).isEqualTo(403);
        assertThat(house.post(reminders, "fremmed").statusCode()).isEqualTo(404);
        assertThat(house.post(reminders.replace("asm-1", "asm-9"), "sekretaer").statusCode()).isEqualTo(404);
        assertThat(text(house.get(MAILS.replace("messages", "notices"), "sekretaer").body())).doesNotContain("remindedAt");
        HttpResponse<byte[]> reminded = house.post(reminders, "sekretaer");
        assertThat(text(reminded.body())).isEqualTo("{\"parties\":[\"ruc\"],\"withoutRepresentative\":[]}");
        assertThat(reminded.statusCode()).isEqualTo(202);
        Mailbox reminder = mailbox("rune@example.org", 4);
        assertThat(reminder.subject()).startsWith("Påmindelse: Roskilde Universitet mangler at svare");
        assertThat(reminder.flat()).containsPattern("Der er nu \\d+ dage til svarfristen");
        assertThat(text(house.post(reminders, "sekretaer").body())).contains("reminded-recently", "409");
        assertThat(text(house.get(MAILS.replace("messages", "notices"), "sekretaer").body())).contains("remindedAt");
        assertThat(house.servers.servers().mail().mails("anna@example.org")).hasSize(2);
    }

    @Test
    @Order(7)
    void reminders_go_only_to_parties_without_a_statement_in_force() throws Exception {
        house.servers.clock().moveTo(Instant.parse("2023-11-07T08:00:01Z"));
        Mailbox reminder = mailbox("rune@example.org", 5);
        assertThat(reminder.subject()).isEqualTo("Påmindelse: Roskilde Universitet mangler at svare – svarfrist tirsdag den 14. november 2023 kl. 23.59 dansk tid");
        assertThat(reminder.flat()).contains("syv dage");
        house.wire.tell(KEY, house.moment(), statement("ruc", 3, false));
        mailbox("rune@example.org", 6);
        assertThat(text(house.post(MAILS.replace("messages", "reminders"), "sekretaer").body())).as("a planned one counts too").contains("reminded-recently");
        house.servers.clock().moveTo(Instant.parse("2023-11-13T08:00:01Z"));
        House.await(() -> assertThat(house.database().sql("select count(*) from reminder where done_at is null and assembly = 'asm-1'").query(Long.class).single()).isZero());
        assertThat(text(house.post(MAILS.replace("messages", "reminders"), "sekretaer").body())).contains("nobody-to-remind");
        assertThat(house.database().sql("select person from message where kind = 'REMINDER' and assembly = 'asm-1'").query(String.class).list()).containsExactly("rune", "rune");
        assertThat(house.published(KEY, MessageAccepted.class)).filteredOn(sent -> sent.kind().equals("REMINDER")).extracting(MessageAccepted::party).containsExactly("ruc", "ruc");
    }

    @Test
    @Order(8)
    void the_record_goes_to_every_party_and_the_link_ends_with_the_deadline() throws Exception {
        house.servers.clock().moveTo(Instant.parse("2023-11-15T09:00:00Z"));
        assertThat(text(house.post(MAILS.replace("messages", "reminders"), "sekretaer").body())).contains("no-reminder-now");
        String link = link(mailbox("anna@example.org", 1)).replaceFirst("http://[^/]+", house.url());
        assertThat(house.get(link, null).statusCode()).isEqualTo(410);
        RecordDocument record = new RecordDocument("asm-1", 1, Samples.words("EU", "EU"), "2023-11-14", Samples.DEADLINE, List.of(),
                Samples.words("A-2", "A-2"), Samples.words("Beslutningen gælder fra fristen.", "In force from the close."), Map.of());
        String sha256 = house.assembly.put(Records.canonical(record));
        house.wire.tell(KEY, house.moment(), new RecordDistributionOrdered("asm-1", 1, sha256,
                Map.of("da", house.assembly.put("referat".getBytes(StandardCharsets.UTF_8)), "en", house.assembly.put("record".getBytes(StandardCharsets.UTF_8))), order.roll()));
        House.await(() -> assertThat(house.published(KEY, RecordDistributed.class)).containsExactly(new RecordDistributed("asm-1", 1, List.of("dtu", "ruc"), List.of())));
        assertThat(mailbox("rune@example.org", 7).files()).containsKey("beslutningsreferat-2023-11-14.pdf");
    }

    private static StatementRecorded statement(String party, int revision, boolean withdrawn) {
        return new StatementRecorded("asm-1", "st-" + party + "-" + revision, party, revision, withdrawn,
                withdrawn ? List.of() : List.of(new SealedAnswer("item-2", "sha256:c0ffee", "sha256:c0ffee")), null);
    }

    private static NoticeAccepted accepted(String person) {
        return house.published(KEY, NoticeAccepted.class).stream().filter(event -> event.person().equals(person)).findFirst().orElseThrow();
    }

    private static Mailbox mailbox(String address, int count) throws Exception {
        House.await(() -> assertThat(house.servers.servers().mail().mails(address)).hasSizeGreaterThanOrEqualTo(count));
        StoredMail mail = house.servers.servers().mail().mails(address).get(count - 1);
        return Mailbox.of(mail.bytes());
    }

    private static String link(Mailbox mail) {
        Matcher link = Pattern.compile("http://\\S+/links/\\S+").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
