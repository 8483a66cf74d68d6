package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.embedded.testing.smtp.Delivery;
import dk.samstemt.embedded.testing.smtp.ScriptedMailServer;
import dk.samstemt.embedded.testing.smtp.Turn;
import dk.samstemt.notification.letter.Samples;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Several senders at once: nobody waits for another's slow or refused recipient, and nothing claimed is forgotten. */
class SenderStory {

    private static ScriptedMailServer smtp;
    private static House house;

    @BeforeAll
    static void open() throws IOException {
        smtp = ScriptedMailServer.start();
        house = new House("--samstemt.mail.host=127.0.0.1", "--samstemt.mail.port=" + smtp.port(), "--samstemt.notification.workers=4");
    }

    @AfterAll
    static void close() {
        house.close();
        smtp.close();
    }

    @Test
    void some_recipients_are_refused_and_the_others_have_their_notice() {
        smtp.alwaysTo("gone@example.org", Turn.UNKNOWN_550);
        house.representative("some", "rep-gone", "dtu", "gone@example.org", "da");
        house.representative("some", "rep-there", "dtu", "there@example.org", "en");
        house.representative("some", "rep-ruc", "ruc", "ruc@example.org", "da");
        house.order("some", "asm-1", Samples.ANNEX);
        House.await(() -> assertThat(accepted("some")).extracting(NoticeAccepted::person).containsExactlyInAnyOrder("rep-there", "rep-ruc"));
        House.await(() -> assertThat(failed("some")).singleElement().satisfies(failed -> assertThat(failed.permanent()).isTrue()));
        assertThat(smtp.deliveries("there@example.org")).hasSize(1);
    }

    @Test
    void a_server_that_is_slow_for_one_domain_leaves_a_sender_for_the_others() {
        smtp.pace(Duration.ofMillis(120));
        for (String name : List.of("s1", "s2", "s3", "s4")) {
            smtp.alwaysTo(name + "@slow.example.org", Turn.SLOW);
            order(name, name + "@slow.example.org");
        }
        House.await(() -> assertThat(smtp.commands()).filteredOn(command -> command.contains("@slow.example.org")).hasSizeGreaterThanOrEqualTo(3));
        order("fast", "fast@example.org");
        House.await(() -> assertThat(accepted("s4")).hasSize(1));
        House.await(() -> assertThat(accepted("fast")).hasSize(1));
        List<String> arrived = smtp.deliveries().stream().map(Delivery::recipient).toList();
        assertThat(arrived.indexOf("fast@example.org")).isLessThan(arrived.indexOf("s4@slow.example.org"));
    }

    @Test
    void a_sender_whose_database_session_was_ended_shows_again_that_it_is_alive() throws SQLException {
        assertThat(senders()).hasSize(1);
        int session = senders().get(0);
        superuser("select pg_terminate_backend(" + session + ")");
        House.await(() -> assertThat(senders()).hasSize(1).doesNotContain(session));
        order("alive", "alive@example.org");
        House.await(() -> assertThat(accepted("alive")).hasSize(1));
    }

    @Test
    void what_a_lost_answer_left_claimed_or_begun_is_sent_all_the_same() {
        house.assembly.away(true);
        order("forgotten", "forgotten@example.org");
        House.await(() -> assertThat(house.database().sql("select next_attempt_at > queued_at from message where association = 'forgotten'")
                .query(Boolean.class).optional()).hasValue(true));
        house.database().sql("update message set phase = 'PREPARING', instance = ? where association = 'forgotten'").param(house.sender()).update();
        house.assembly.away(false);
        House.await(() -> assertThat(accepted("forgotten")).hasSize(1));
        Message message = house.database().sql("select * from message where association = 'forgotten'").query(MessageRow::read).single();
        house.database().sql("update message set phase = 'SENDING', instance = ?, state = 'QUEUED', attempts = 2 where association = 'forgotten'").param(house.sender()).update();
        house.database().sql("""
                insert into attempt (association, message, number, state, started_at, sent_sha256) values (?, ?, 2, 'STARTED', moment(), 'x')""")
                .params(message.association(), message.message()).update();
        ReflectionTestUtils.invokeMethod(house.bean("journal"), "abandon", message, 0);
        House.await(() -> assertThat(states("forgotten")).containsExactly("ACCEPTED", "FAILED", "ACCEPTED"));
    }

    @Test
    void what_was_begun_when_its_assembly_was_cancelled_is_not_sent_after_all() {
        house.assembly.away(true);
        order("over", "over@example.org");
        House.await(() -> assertThat(house.database().sql("update message set phase = 'SENDING', instance = ?, attempts = 1"
                + " where association = 'over' and phase = 'WAITING'").param(house.sender()).update()).isEqualTo(1));
        Message message = house.database().sql("select * from message where association = 'over'").query(MessageRow::read).single();
        house.database().sql("""
                insert into attempt (association, message, number, state, started_at, sent_sha256) values (?, ?, 1, 'STARTED', moment(), 'x')""")
                .params(message.association(), message.message()).update();
        house.database().sql("update convening set state = 'CANCELLED' where association = 'over'").update();
        ReflectionTestUtils.invokeMethod(house.bean("journal"), "abandon", message, 0);
        house.assembly.away(false);
        assertThat(house.database().sql("select phase || ' ' || reply from message where association = 'over'").query(String.class).single())
                .isEqualTo("DONE assembly-over");
        assertThat(failed("over")).extracting(NoticeFailed::permanent).containsExactly(true);
        assertThat(accepted("over")).isEmpty();
    }

    private static void order(String association, String address) {
        house.representative(association, "rep-" + association, "dtu", address, "da");
        house.order(association, "asm-1", Samples.ANNEX);
    }

    private static List<NoticeFailed> failed(String association) {
        return house.published(association + "/asm-1", NoticeFailed.class);
    }

    private static List<NoticeAccepted> accepted(String association) {
        return house.published(association + "/asm-1", NoticeAccepted.class);
    }

    private static List<String> states(String association) {
        return house.database().sql("select state from attempt where association = ? order by number").param(association).query(String.class).list();
    }

    private static List<Integer> senders() {
        return house.database().sql("select pid from pg_locks where locktype = 'advisory' and classid = 808484 and granted").query(Integer.class).list();
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = house.servers.servers().database().superuser().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
