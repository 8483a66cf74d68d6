package dk.samstemt.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.embedded.testing.smtp.Delivery;
import dk.samstemt.embedded.testing.smtp.ScriptedMailServer;
import dk.samstemt.embedded.testing.smtp.SelfSigned;
import dk.samstemt.embedded.testing.smtp.Turn;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.mail.model.Mail;
import dk.samstemt.notification.mail.model.MailAddress;
import dk.samstemt.notification.mail.model.MailHead;
import dk.samstemt.notification.mail.model.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpLineTest {

    private static final String ENVELOPE = "00112233445566778899aabbccddeeff";
    private ScriptedMailServer server;
    private SmtpLine line;

    @BeforeEach
    void open() {
        server = ScriptedMailServer.start();
        line = line(SmtpSettings.Starttls.OFF);
    }

    @AfterEach
    void close() {
        line.close();
        server.close();
    }

    @Test
    void accepted_is_the_reply_to_the_final_dot() {
        assertThat(send()).isEqualTo(new Outcome.Accepted(250, "250 2.0.0 queued as 1"));
    }

    @Test
    void one_connection_serves_many_mails_and_each_has_one_recipient() {
        send();
        send();
        assertThat(server.commands()).filteredOn(command -> command.startsWith("EHLO")).hasSize(1);
        assertThat(server.commands()).filteredOn(command -> command.startsWith("RCPT")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"BUSY_421,421,false", "GREYLIST_451,451,false", "UNKNOWN_550,550,true", "REFUSE_CONTENT_554,554,true", "CUT_BEFORE_DATA,0,false"})
    void a_refusal_is_a_failure_with_its_code(Turn turn, int code, boolean permanent) {
        server.next(turn);
        assertThat(send()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.code()).isEqualTo(code);
            assertThat(failed.permanent()).isEqualTo(permanent);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Turn.class, names = {"CUT_AFTER_DOT", "SILENT_AFTER_DOT"})
    void no_reply_to_the_final_dot_is_uncertain(Turn turn) {
        server.next(turn);
        assertThat(send()).isInstanceOf(Outcome.Uncertain.class);
        assertThat(taken()).hasSize(1);
    }

    @Test
    void after_every_failure_the_next_mail_goes_out() {
        server.next(Turn.BUSY_421, Turn.CUT_AFTER_DOT, Turn.UNKNOWN_550, Turn.CUT_BEFORE_DATA);
        for (int turn = 0; turn < 4; turn++) {
            assertThat(send()).isNotInstanceOf(Outcome.Accepted.class);
        }
        assertThat(send()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void nobody_listening_is_a_failure_that_passes() {
        server.close();
        assertThat(send()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.permanent()).isFalse());
    }

    @Test
    void without_starttls_nothing_is_sent_in_clear() {
        try (SmtpLine strict = line(SmtpSettings.Starttls.REQUIRED)) {
            assertThat(strict.send(strict.prepare(mail(0)))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.permanent()).isFalse());
        }
        assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL") || command.startsWith("DATA"));
    }

    @ParameterizedTest
    @EnumSource(value = SmtpSettings.Starttls.class, names = {"REQUIRED", "OPTIONAL"})
    void to_a_server_that_cannot_prove_its_name_nothing_is_sent_not_even_in_clear(SmtpSettings.Starttls starttls, @TempDir Path folder) throws Exception {
        server.encrypt(SelfSigned.context(folder, "mail.example.org"));
        try (SmtpLine strict = line(starttls)) {
            assertThat(strict.send(strict.prepare(mail(0)))).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
                assertThat(failed.permanent()).as("the operator can mend it").isFalse();
                assertThat(failed.reply()).as("what the alarm looks for").contains("TLS");
            });
        }
        assertThat(server.commands()).contains("STARTTLS").noneMatch(command -> command.startsWith("MAIL") || command.startsWith("DATA"));
    }

    @Test
    void the_message_id_stays_and_a_repetition_says_so() {
        line.send(line.prepare(mail(0)));
        line.send(line.prepare(mail(1)));
        assertThat(taken()).allMatch(message -> message.contains("Message-ID: <msg-1@example.org>\r\n"));
        assertThat(taken().get(0)).contains("Auto-Submitted: auto-generated", "Date: Tue, 24 Oct 2023").doesNotContain("Repetition");
        assertThat(taken().get(1)).contains("X-Samstemt-Repetition: 1");
    }

    @Test
    void every_sending_has_its_own_return_address_and_an_envelope_id_where_the_server_knows_them() {
        send();
        server.offer("DSN");
        line.close();
        send();
        assertThat(server.deliveries()).extracting(Delivery::from).containsOnly("bounce+" + ENVELOPE + "@example.net");
        assertThat(server.commands()).filteredOn(command -> command.startsWith("MAIL")).containsExactly(
                "MAIL FROM:<bounce+" + ENVELOPE + "@example.net>", "MAIL FROM:<bounce+" + ENVELOPE + "@example.net> RET=HDRS ENVID=" + ENVELOPE);
        assertThat(server.commands()).contains("RCPT TO:<anna@example.org> NOTIFY=FAILURE,DELAY");
        assertThat(taken().get(0)).doesNotContain(ENVELOPE);
    }

    @Test
    void without_a_bounce_address_the_sender_is_the_return_address() {
        try (SmtpLine plain = line(SmtpSettings.Starttls.OFF, "")) {
            plain.send(plain.prepare(mail(0)));
        }
        assertThat(server.deliveries()).extracting(Delivery::from).containsExactly("sekretariat@example.org");
    }

    @Test
    void the_bytes_written_down_are_the_bytes_sent() {
        PreparedMail prepared = line.prepare(mail(0));
        line.send(prepared);
        assertThat(taken().get(0).strip()).isEqualTo(new String(prepared.bytes(), StandardCharsets.ISO_8859_1).strip());
    }

    @Test
    void a_server_that_only_just_keeps_talking_is_cut_off() {
        server.next(Turn.SLOW);
        server.pace(Duration.ofMillis(300));
        assertThat(send()).isNotInstanceOf(Outcome.Accepted.class);
        assertThat(send()).isInstanceOf(Outcome.Accepted.class);
    }

    private List<String> taken() {
        return server.deliveries().stream().map(Delivery::message).toList();
    }

    private Outcome send() {
        return line.send(line.prepare(mail(0)));
    }

    private SmtpLine line(SmtpSettings.Starttls starttls) {
        return line(starttls, "bounce@example.net");
    }

    private SmtpLine line(SmtpSettings.Starttls starttls, String bounceAddress) {
        return new SmtpLine(new SmtpSettings("127.0.0.1", server.port(), "", "", starttls, true, "sekretariat@example.org", bounceAddress, "",
                Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(2), Duration.ofSeconds(3)));
    }

    private static Mail mail(int repetition) {
        MailHead head = new MailHead("<msg-1@example.org>", ENVELOPE, "Foreningen Ærø", MailAddress.of("anna@example.org"), "Indkaldelse – prøve", "da",
                Instant.parse("2023-10-24T07:10:00Z"), repetition);
        return new Mail(head, "Kære Anna\n.\nHilsen\n", "<p>Kære Anna</p>",
                List.of(new Attachment("bilag æøå.pdf", "application/pdf", new byte[] {1, 2, 3})));
    }
}
