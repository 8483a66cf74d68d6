package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.embedded.testing.smtp.ScriptedMailServer;
import dk.samstemt.embedded.testing.smtp.Turn;
import dk.samstemt.notification.letter.Samples;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What changes while a notice waits to be tried again. Each story has an association of its own. */
class MovedStory {

    private static ScriptedMailServer smtp;
    private static House house;

    @BeforeAll
    static void open() throws IOException {
        smtp = ScriptedMailServer.start();
        house = new House("--samstemt.mail.host=127.0.0.1", "--samstemt.mail.port=" + smtp.port(), "--samstemt.mail.read-timeout=4s");
    }

    @AfterAll
    static void close() {
        house.close();
        smtp.close();
    }

    @Test
    void a_notice_hurried_to_another_address_has_another_envelope() {
        smtp.nextTo("old@example.org", Turn.CUT_AFTER_DOT);
        house.person("hurried", "skriver-hurried", "secretariat");
        order("hurried", "old@example.org");
        House.await(() -> assertThat(house.published("hurried/asm-1", NoticeUncertain.class)).hasSize(1));
        house.wire.state(Topics.CONTACTS, "rep-hurried", new Contact("hurried", "rep-hurried", "Anna Prøve", "new@example.org", "da"));
        House.await(() -> assertThat(one("select email from contact where association = 'hurried'")).isEqualTo("new@example.org"));
        House.await(() -> assertThat(house.post("/api/v1/associations/hurried/assemblies/asm-1/notices/dtu/resend", "skriver-hurried").statusCode()).isEqualTo(202));
        House.await(() -> assertThat(house.published("hurried/asm-1", NoticeAccepted.class)).hasSize(1));
        assertThat(one("select count(*)::text from envelope where association = 'hurried'")).isEqualTo("2");
        assertThat(one("select e.accepted_at is not null from message m join envelope e using (envelope) where m.association = 'hurried'")).isEqualTo("t");
    }

    @Test
    void what_is_in_dialogue_when_its_assembly_is_replaced_is_not_sent_again() {
        smtp.nextTo("replaced@example.org", Turn.SILENT_AFTER_DOT);
        order("replaced", "replaced@example.org");
        House.await(() -> assertThat(smtp.deliveries("replaced@example.org")).hasSize(1));
        house.wire.tell("replaced/asm-1", house.moment(), new AssemblyReplaced("asm-1", "asm-2", "2023-12-01"));
        House.await(() -> assertThat(one("select state from convening where association = 'replaced'")).isEqualTo("REPLACED"));
        House.await(() -> assertThat(house.published("replaced/asm-1", NoticeUncertain.class)).hasSize(1));
        assertThat(one("select phase from message where association = 'replaced'")).isEqualTo("DONE");
    }

    @Test
    void what_is_being_made_ready_when_its_assembly_is_replaced_is_not_sent() {
        house.assembly.away(true);
        order("ready", "ready@example.org");
        House.await(() -> assertThat(house.database().sql("select phase from message where association = 'ready' and next_attempt_at > queued_at")
                .query(String.class).optional()).hasValue("WAITING"));
        house.database().sql("update message set phase = 'PREPARING', instance = 'another' where association = 'ready'").update();
        house.wire.tell("ready/asm-1", house.moment(), new AssemblyReplaced("asm-1", "asm-2", "2023-12-01"));
        House.await(() -> assertThat(one("select phase || ' ' || state from message where association = 'ready'")).isEqualTo("DONE FAILED"));
        house.assembly.away(false);
    }

    private static void order(String association, String address) {
        house.representative(association, "rep-" + association, "dtu", address, "da");
        Instant last = house.moment().plus(Duration.ofHours(1));
        house.order(association, "asm-1", Samples.ANNEX, last, last.plus(Duration.ofDays(21)));
    }

    private static String one(String sql) {
        return house.database().sql(sql).query(String.class).single();
    }
}
