package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.embedded.testing.smtp.Delivery;
import dk.samstemt.embedded.testing.smtp.ScriptedMailServer;
import dk.samstemt.embedded.testing.smtp.Turn;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.notification.letter.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a mail server can do to a notice, and what is known afterwards. Each story has an association of its own. */
class FaultStory {

    private static ScriptedMailServer smtp;
    private static House house;

    @BeforeAll
    static void open() throws IOException {
        smtp = ScriptedMailServer.start();
        house = new House("--samstemt.mail.host=127.0.0.1", "--samstemt.mail.port=" + smtp.port(), "--samstemt.notification.workers=4",
                "--samstemt.mail.read-timeout=8s");
    }

    @AfterAll
    static void close() {
        house.close();
        smtp.close();
    }

    @Test
    void a_busy_server_is_tried_again_by_the_schedule_under_one_message_id() {
        smtp.next(Turn.GREYLIST_451, Turn.BUSY_421);
        order("busy", "busy@example.org");
        House.await(() -> assertThat(failed("busy")).extracting(NoticeFailed::replyCode).containsExactly(451));
        assertThat(pauses("busy")).containsExactly(60L);
        later(Duration.ofSeconds(61));
        House.await(() -> assertThat(failed("busy")).extracting(NoticeFailed::replyCode).containsExactly(451, 421));
        assertThat(pauses("busy")).containsExactly(300L);
        later(Duration.ofSeconds(301));
        House.await(() -> assertThat(accepted("busy")).hasSize(1));
        assertThat(failed("busy")).noneMatch(NoticeFailed::permanent).extracting(NoticeFailed::messageId).containsOnly(accepted("busy").get(0).messageId());
        assertThat(states("busy")).containsExactly("FAILED", "FAILED", "ACCEPTED");
    }

    @Test
    void a_connection_cut_after_the_final_dot_is_uncertain_and_repeated_under_its_message_id() {
        smtp.next(Turn.CUT_AFTER_DOT);
        order("cut", "cut@example.org");
        House.await(() -> assertThat(uncertain("cut")).hasSize(1));
        assertThat(accepted("cut")).isEmpty();
        assertThat(new String(house.get("/api/v1/operations/alarms", TestServers.ADMINISTRATOR).body(), StandardCharsets.UTF_8)).contains("mail-uncertain");
        later(Duration.ofSeconds(61));
        House.await(() -> assertThat(accepted("cut")).hasSize(1));
        String id = accepted("cut").get(0).messageId();
        assertThat(taken(id)).hasSize(2);
        assertThat(taken(id).get(0)).doesNotContain("X-Samstemt-Repetition");
        assertThat(taken(id).get(1)).contains("X-Samstemt-Repetition: 1");
        assertThat(states("cut")).containsExactly("UNCERTAIN", "ACCEPTED");
    }

    @Test
    void an_unknown_mailbox_fails_for_good_and_the_party_is_missing_when_the_list_closes() {
        smtp.next(Turn.UNKNOWN_550);
        order("unknown", "unknown@example.org");
        House.await(() -> assertThat(failed("unknown")).singleElement().satisfies(failed -> {
            assertThat(failed.replyCode()).isEqualTo(550);
            assertThat(failed.permanent()).isTrue();
        }));
        house.wire.tell("unknown/asm-1", house.moment(), new DispatchClosingOrdered("asm-1", house.moment()));
        House.await(() -> assertThat(house.published("unknown/asm-1", DispatchClosed.class)).containsExactly(new DispatchClosed("asm-1", List.of(), List.of("dtu", "ruc"))));
    }

    @Test
    void an_address_that_would_inject_is_refused_before_any_dialogue() {
        int before = smtp.commands().size();
        order("inject", "a@example.org>\r\nRCPT TO:<evil@example.org");
        House.await(() -> assertThat(failed("inject")).singleElement().satisfies(failed -> {
            assertThat(failed.permanent()).isTrue();
            assertThat(failed.attempt()).isZero();
        }));
        assertThat(smtp.commands().subList(before, smtp.commands().size())).noneMatch(command -> command.contains("evil"));
    }

    @Test
    void a_crash_during_the_dialogue_leaves_an_uncertain_attempt_that_is_repeated_at_once() {
        smtp.next(Turn.SILENT_AFTER_DOT);
        int before = smtp.deliveries().size();
        order("crash", "crash@example.org");
        House.await(() -> assertThat(smtp.deliveries()).hasSize(before + 1));
        assertThat(states("crash")).containsExactly("STARTED");
        house.stop();
        house.start();
        House.await(() -> assertThat(accepted("crash")).hasSize(1));
        assertThat(uncertain("crash")).hasSize(1);
        assertThat(taken(accepted("crash").get(0).messageId())).hasSize(2);
        assertThat(states("crash")).containsExactly("UNCERTAIN", "ACCEPTED");
    }

    @Test
    void without_its_documents_no_attempt_is_made_and_with_them_it_goes_out() {
        house.assembly.away(true);
        order("away", "away@example.org");
        House.await(() -> assertThat(house.database().sql("select next_attempt_at > queued_at from message where association = 'away'")
                .query(Boolean.class).optional()).hasValue(true));
        assertThat(states("away")).isEmpty();
        house.assembly.away(false);
        later(Duration.ofSeconds(10));
        House.await(() -> assertThat(accepted("away")).hasSize(1));
    }

    @Test
    void what_cannot_be_made_ready_is_tried_again_and_not_forgotten() {
        String notice = Digests.sha256Hex(Records.canonical(Samples.notice("asm-1")));
        house.database().sql("insert into content (association, sha256, media_type, bytes) values ('damaged', ?, 'application/json', 'no document'::bytea)")
                .param(notice).update();
        order("damaged", "damaged@example.org");
        House.await(() -> assertThat(house.database().sql("select next_attempt_at > queued_at and phase = 'WAITING' from message where association = 'damaged'")
                .query(Boolean.class).optional()).hasValue(true));
        house.database().sql("delete from content where association = 'damaged'").update();
        later(Duration.ofSeconds(61));
        House.await(() -> assertThat(accepted("damaged")).hasSize(1));
    }

    @Test
    void a_line_cut_before_the_final_dot_is_never_taken_for_delivered_and_one_cut_after_the_reply_is() {
        smtp.nextTo("before@example.org", Turn.CUT_BEFORE_DOT);
        smtp.nextTo("after@example.org", Turn.CUT_AFTER_REPLY);
        order("before", "before@example.org");
        order("after", "after@example.org");
        House.await(() -> assertThat(accepted("after")).hasSize(1));
        House.await(() -> assertThat(states("before")).hasSize(1).doesNotContain("STARTED"));
        assertThat(accepted("before")).isEmpty();
        later(Duration.ofSeconds(61));
        House.await(() -> assertThat(accepted("before")).hasSize(1));
        assertThat(states("after")).containsExactly("ACCEPTED");
        assertThat(smtp.deliveries("after@example.org")).hasSize(1);
    }

    private static void order(String association, String address) {
        house.representative(association, "rep-" + association, "dtu", address, "da");
        house.order(association, "asm-1", Samples.ANNEX);
    }

    private static void later(Duration pause) {
        house.servers.clock().moveTo(house.moment().plus(pause));
    }

    private static List<NoticeFailed> failed(String association) {
        return house.published(association + "/asm-1", NoticeFailed.class);
    }

    private static List<NoticeUncertain> uncertain(String association) {
        return house.published(association + "/asm-1", NoticeUncertain.class);
    }

    private static List<NoticeAccepted> accepted(String association) {
        return house.published(association + "/asm-1", NoticeAccepted.class);
    }

    private static List<String> taken(String messageId) {
        return smtp.deliveries().stream().filter(mail -> mail.messageId().equals(messageId)).map(Delivery::message).toList();
    }

    private static List<String> states(String association) {
        return house.database().sql("select state from attempt where association = ? order by number").param(association).query(String.class).list();
    }

    private static List<Long> pauses(String association) {
        return house.database().sql("""
                select extract(epoch from m.next_attempt_at - a.ended_at)::bigint from message m join attempt a using (association, message)
                where m.association = ? and a.number = m.attempts""").param(association).query(Long.class).list();
    }
}
