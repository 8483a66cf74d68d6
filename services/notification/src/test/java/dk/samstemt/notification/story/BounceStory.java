package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.embedded.mail.StoredMail;
import dk.samstemt.notification.letter.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A notice that was accepted comes back: over real SMTP out, real SMTP and IMAP back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BounceStory {

    private static final String KEY = "bounce/asm-1";
    private static final String NOTICES = "/api/v1/associations/bounce/assemblies/asm-1/notices";
    private static House house;
    private static Postman postman;
    private static Instant last;

    @BeforeAll
    static void open() throws IOException {
        house = new House();
        postman = new Postman(house.servers.servers().mail());
        house.representative("bounce", "bente", "dtu", "bente@example.org", "da");
        house.representative("bounce", "ruth", "ruc", "ruth@example.org", "da");
        house.person("bounce", "skriver", "secretariat");
        house.person("bounce", "forperson", "chairmanship", "CHAIR");
        house.reachable("bounce", "skriver");
        house.reachable("bounce", "forperson");
        last = house.moment().plus(Duration.ofHours(1));
        house.order("bounce", "asm-1", Samples.ANNEX, last, last.plus(Duration.ofDays(21)));
        House.await(() -> assertThat(accepted()).hasSize(2));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Order(1)
    void every_mail_has_a_return_address_of_its_own() throws Exception {
        String bente = Postman.returnAddress(mails("bente").get(0));
        assertThat(bente).matches("bounce\\+[0-9a-f]{32}@example\\.org").isNotEqualTo(Postman.returnAddress(mails("ruth").get(0)));
    }

    @Test
    @Order(2)
    void absence_notes_answers_and_forged_reports_change_nothing_and_are_counted() throws Exception {
        String address = Postman.returnAddress(mails("ruth").get(0));
        postman.bring("absence-note", address, "1");
        postman.bring("answer-of-a-person", address, "2");
        postman.bring("postfix-unknown", "bounce+ffffffffffffffffffffffffffffffff@example.org", "3");
        postman.bring("no-recipient", address, "4");
        postman.bring("postfix-delayed", address, "5");
        House.await(() -> assertThat(bounced()).singleElement().satisfies(delayed -> {
            assertThat(delayed.permanent()).isFalse();
            assertThat(delayed.status()).isEqualTo("4.4.1");
        }));
        assertThat(house.database().sql("select result, times from bounce_count").query().listOfRows().toString()).contains("UNKNOWN", "UNREADABLE");
        assertThat(text(house.get(NOTICES, "skriver").body())).contains("\"result\":\"auto-reply\"", "\"result\":\"other\"", "\"result\":\"delayed\"");
        assertThat(state("ruth")).isEqualTo("ACCEPTED");
    }

    @Test
    @Order(3)
    void a_notice_that_comes_back_is_told_once_and_is_no_evidence() throws Exception {
        String address = Postman.returnAddress(mails("bente").get(0));
        Warnings.manyReports(house, "bente");
        postman.bring("exchange-unknown", address, "6");
        House.await(() -> assertThat(permanent()).hasSize(1));
        house.database().sql("delete from bounce where sha256 like 'many-%'").update();
        postman.bring("gmail-full", address, "7");
        House.await(() -> assertThat(Warnings.results(house, "bente")).containsExactly("BOUNCED", "SUPERSEDED"));
        assertThat(permanent()).singleElement().satisfies(bounce -> {
            assertThat(bounce.party()).isEqualTo("dtu");
            assertThat(bounce.status()).isEqualTo("5.1.10");
            assertThat(bounce.messageId()).isEqualTo(accepted("bente").get(0).messageId());
            assertThat(bounce.bouncedAt()).isAfterOrEqualTo(accepted("bente").get(0).acceptedAt());
        });
        assertThat(text(house.get(NOTICES, "skriver").body())).contains("\"state\":\"bounced\"", "RESOLVER.ADR.RecipientNotFound");
        closeList();
        House.await(() -> assertThat(closed()).last().satisfies(list -> assertThat(list.missing()).containsExactly("dtu")));
    }

    @Test
    @Order(4)
    void what_the_mailbox_serves_again_after_a_restart_has_no_second_effect() throws Exception {
        house.servers.servers().mail().stop();
        house.servers.servers().mail().start();
        postman.bring("read-receipt", Postman.returnAddress(mails("ruth").get(0)), "8");
        House.await(() -> assertThat(Warnings.results(house, "ruth")).hasSize(4));
        assertThat(bounced()).hasSize(2);
    }

    @Test
    @Order(5)
    void only_the_secretariat_sends_again_and_only_what_did_not_arrive() {
        assertThat(house.post(NOTICES + "/dtu/resend", "forperson").statusCode()).isEqualTo(403);
        assertThat(house.post(NOTICES + "/cbs/resend", "skriver").statusCode()).isEqualTo(404);
        assertThat(text(house.post(NOTICES + "/ruc/resend", "skriver").body())).contains("nothing-to-resend", "409");
    }

    @Test
    @Order(6)
    void whom_a_notice_would_go_to_is_seen_with_the_address_that_came_back() {
        String recipients = "/api/v1/associations/bounce/recipients";
        String own = "/api/v1/associations/bounce/parties/dtu/contact";
        house.wire.state(Topics.LOGINS, "bente", new Login("bounce", "bente", "oidc", "bente"));
        House.await(() -> assertThat(text(house.get(own, "bente").body())).containsPattern("\"address\":\"bente@example.org\",\"bouncedAt\":\"20"));
        assertThat(house.get(recipients, "forperson").statusCode()).isEqualTo(403);
        String seen = text(house.get(recipients, "skriver").body());
        assertThat(seen).containsPattern("\"address\":\"bente@example.org\",\"bouncedAt\":\"20").contains("\"address\":\"ruth@example.org\",\"language\"");
        house.wire.state(Topics.CONTACTS, "bente", new Contact("bounce", "bente", "Bente Prøve", "bente.ny@example.org", "da"));
        House.await(() -> assertThat(text(house.get(recipients, "skriver").body())).contains("bente.ny@example.org").doesNotContain("bouncedAt"));
        assertThat(text(house.get(own, "bente").body())).contains("bente.ny@example.org").doesNotContain("bouncedAt");
    }

    @Test
    @Order(7)
    void sent_again_to_the_corrected_address_it_is_the_same_notice_and_evidence_again() throws Exception {
        house.wire.state(Topics.CONTACTS, "bente", new Contact("bounce", "bente", "Bente Prøve", "bente.ny@example.org", "da"));
        House.await(() -> assertThat(house.database().sql("select email from contact where person = 'bente'").query(String.class).single()).contains("ny"));
        assertThat(house.post(NOTICES + "/dtu/resend", "skriver").statusCode()).isEqualTo(202);
        House.await(() -> assertThat(accepted("bente")).hasSize(2));
        assertThat(accepted("bente")).extracting(NoticeAccepted::messageId).containsOnly(accepted("bente").get(0).messageId());
        assertThat(house.published(KEY, NoticeQueued.class)).hasSize(3);
        Mailbox again = Mailbox.of(mails("bente.ny").get(0).bytes());
        assertThat(again.header("Message-ID")).isEqualTo(accepted("bente").get(0).messageId());
        assertThat(again.header("X-Samstemt-Repetition")).isEqualTo("1");
        assertThat(Postman.returnAddress(mails("bente.ny").get(0))).isNotEqualTo(Postman.returnAddress(mails("bente").get(0)));
        closeList();
        House.await(() -> assertThat(closed()).last().satisfies(list -> assertThat(list.missing()).isEmpty()));
    }

    @Test
    @Order(8)
    void a_late_report_about_the_earlier_sending_harms_nothing() throws Exception {
        postman.bring("postfix-expired", Postman.returnAddress(mails("bente").get(0)), "9");
        House.await(() -> assertThat(Warnings.results(house, "bente")).containsExactly("BOUNCED", "SUPERSEDED", "SUPERSEDED"));
        assertThat(state("bente")).isEqualTo("ACCEPTED");
        assertThat(permanent()).hasSize(1);
    }

    @Test
    @Order(9)
    void what_came_back_while_the_service_was_down_is_read_when_it_is_up_and_after_the_last_moment_the_evidence_stands() throws Exception {
        house.servers.clock().moveTo(house.moment().plusSeconds(5));
        house.stop();
        postman.bring("postfix-unknown", Postman.returnAddress(mails("ruth").get(0)), "10");
        house.start();
        House.await(() -> assertThat(permanent()).hasSize(2));
        house.wire.tell(KEY, house.moment(), new DispatchClosingOrdered("asm-1", permanent().get(1).bouncedAt()));
        House.await(() -> assertThat(closed()).hasSize(3).last().satisfies(list -> assertThat(list.missing()).isEmpty()));
    }

    @Test
    @Order(10)
    void the_secretariat_is_warned_of_what_comes_back_in_time_and_the_chair_of_the_meeting_too_once_the_list_is_closed() throws Exception {
        House.await(() -> assertThat(mails("skriver")).hasSize(2));
        House.await(() -> assertThat(mails("forperson")).hasSize(1));
        assertThat(Mailbox.of(mails("forperson").get(0).bytes()).flat()).contains("Roskilde Universitet", "efter fristen for udsendelse");
        Mailbox warning = Mailbox.of(mails("skriver").get(0).bytes());
        assertThat(warning.flat()).contains("er kommet retur", "Danmarks Tekniske Universitet", "bente@example.org", "5.1.10", "Hvad skal sekretariatet gøre?");
        house.servers.clock().moveTo(last);
        house.servers.servers().mail().bounce(mails("bente.ny").get(0), "5.2.2");
        House.await(() -> assertThat(mails("forperson")).hasSize(2));
        House.await(() -> assertThat(mails("skriver")).hasSize(3));
        assertThat(Mailbox.of(mails("forperson").get(1).bytes()).flat()).contains("efter fristen for udsendelse", "fortolkning A-1", "Dirigenten");
    }

    @Test
    @Order(11)
    void an_earlier_sending_that_comes_back_takes_its_evidence_with_it_and_the_new_sending_goes_on() throws Exception {
        house.database().sql("""
                with moved as (update message set envelope = 'ffff', state = 'QUEUED' where association = 'bounce' and person = 'ruth' and kind = 'NOTICE'
                    returning association, message)
                insert into envelope (envelope, association, message) select 'ffff', association, message from moved""").update();
        house.database().sql("update envelope e set bounced_at = null from message m where m.person = 'ruth' and m.message = e.message").update();
        postman.bring("gmail-full", Postman.returnAddress(mails("ruth").get(0)), "11");
        House.await(() -> assertThat(permanent()).hasSize(4).last().satisfies(bounce -> assertThat(bounce.party()).isEqualTo("ruc")));
        assertThat(state("ruth")).isEqualTo("QUEUED");
    }

    @Test
    @Order(12)
    void an_erased_person_is_erased_from_the_warnings_about_the_notices_that_came_back_too() {
        assertThat(Warnings.naming(house)).isZero();
        assertThat(Warnings.kept(house, "bente")).isPositive();
        long others = Warnings.kept(house, "ruth");
        house.wire.erase(Topics.CONTACTS, "bente");
        House.await(() -> assertThat(Warnings.kept(house, "bente")).isZero());
        assertThat(Warnings.kept(house, "ruth")).isEqualTo(others).isPositive();
        assertThat(house.database().sql("select count(*) from bounce b join message m using (association, message) where m.person = 'bente'"
                + " and b.recipient || b.diagnostic <> ''").query(Integer.class).single()).isZero();
    }

    private static void closeList() {
        house.wire.tell(KEY, house.moment(), new DispatchClosingOrdered("asm-1", house.moment().plusSeconds(1)));
    }

    private static List<DispatchClosed> closed() {
        return house.published(KEY, DispatchClosed.class);
    }

    private static List<NoticeBounced> bounced() {
        return house.published(KEY, NoticeBounced.class);
    }

    private static List<NoticeBounced> permanent() {
        return bounced().stream().filter(NoticeBounced::permanent).toList();
    }

    private static List<NoticeAccepted> accepted() {
        return house.published(KEY, NoticeAccepted.class);
    }

    private static List<NoticeAccepted> accepted(String person) {
        return accepted().stream().filter(event -> event.person().equals(person)).toList();
    }

    private static List<StoredMail> mails(String name) {
        return house.servers.servers().mail().mails(name + "@example.org");
    }

    private static String state(String person) {
        return house.database().sql("select state from message where association = 'bounce' and person = ?").param(person).query(String.class).single();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
