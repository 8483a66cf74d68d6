package dk.samstemt.notification.bounce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.samstemt.notification.bounce.model.Bounce.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceReaderTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String NOBODY = "From: a@example.org\nTo: post@example.org\n";

    @ParameterizedTest
    @CsvSource({"postfix-unknown,FAILED,5.1.1", "postfix-delayed,DELAYED,4.4.1", "postfix-expired,FAILED,4.4.1", "exchange-unknown,FAILED,5.1.10",
            "gmail-full,FAILED,5.2.2", "list-expanded,DELIVERED,2.0.0", "cut-off,FAILED,5.7.1", "listserver-footer,FAILED,5.4.4",
            "absence-note,AUTO_REPLY,", "answer-of-a-person,OTHER,", "read-receipt,OTHER,", "report-inside-a-forwarded-mail,OTHER,", "contradiction,OTHER,2.0.0"})
    void tells_what_came_back_and_for_which_envelope(String form, Kind kind, String status) throws IOException {
        Bounce bounce = BounceReader.read(mail(form));
        assertThat(bounce.kind()).isEqualTo(kind);
        assertThat(bounce.status()).isEqualTo(status == null ? "" : status);
        assertThat(bounce.tokens()).containsExactly(TOKEN);
    }

    @Test
    void the_servers_words_become_one_short_line() throws IOException {
        assertThat(BounceReader.read(mail("postfix-unknown")).diagnostic())
                .isEqualTo("smtp; 550 5.1.1 <anna@example.org>: Recipient address    rejected: User unknown");
        String long1 = NOBODY + "Content-Type: message/delivery-status\n\nFinal-Recipient: x\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: \u0007" + "x".repeat(5000) + "\n";
        assertThat(read(long1).diagnostic()).hasSize(299).doesNotContain("\u0007");
    }

    @Test
    void the_envelope_id_alone_is_enough_and_without_either_nothing_is_known() {
        String report = NOBODY + "Content-Type: message/delivery-status\n\nReporting-MTA: x\n%s\nFinal-Recipient: x\nAction: failed\nStatus: 5.1.1\n";
        assertThat(read(report.formatted("Original-Envelope-Id: " + TOKEN + "\n")).tokens()).containsExactly(TOKEN);
        assertThat(read(report.formatted("")).tokens()).isEmpty();
        assertThat(read(report.formatted("Original-Envelope-Id: msg-1\n")).tokens()).isEmpty();
    }

    @Test
    void a_report_about_nobody_is_a_defect() {
        assertThatThrownBy(() -> BounceReader.read(mail("no-recipient"))).isInstanceOf(BounceDefect.class).hasMessage("no-recipient");
    }

    @Test
    void nesting_parts_fields_and_recipients_are_bounded() {
        String nested = NOBODY;
        for (int depth = 0; depth < 20; depth++) {
            nested = nested + "Content-Type: multipart/mixed; boundary=b" + depth + "\n\n--b" + depth + "\n";
        }
        String tooDeep = nested;
        assertThatThrownBy(() -> read(tooDeep)).isInstanceOf(BounceDefect.class).hasMessage("too-deep");
        String parts = NOBODY + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(60);
        assertThatThrownBy(() -> read(parts)).isInstanceOf(BounceDefect.class).hasMessage("too-many-parts");
        assertThatThrownBy(() -> read("X: y\n".repeat(600))).isInstanceOf(BounceDefect.class).hasMessage("too-many-fields");
        String recipients = NOBODY + "Content-Type: message/delivery-status\n\n" + "Final-Recipient: x\nAction: failed\n\n".repeat(200);
        assertThatThrownBy(() -> read(recipients)).isInstanceOf(BounceDefect.class).hasMessage("too-many-recipients");
    }

    @Test
    void a_huge_mail_is_read_as_far_as_it_matters_and_soon() throws IOException {
        byte[] huge = (new String(mail("postfix-unknown"), StandardCharsets.ISO_8859_1) + "x y z\n".repeat(5_000_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(BounceReader.read(huge).kind()).isEqualTo(Kind.FAILED));
        byte[] one = ("Content-Type: multipart/mixed; boundary=" + ";a=b".repeat(3_000_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(BounceReader.read(one).kind()).isEqualTo(Kind.OTHER));
    }

    @Test
    void whatever_is_cut_off_or_turned_over_ends_in_a_value_or_a_defect() throws IOException {
        byte[] mail = mail("gmail-full");
        for (int length = 0; length < mail.length; length++) {
            byte[] cut = Arrays.copyOf(mail, length);
            byte[] turned = mail.clone();
            turned[length] ^= 0x5f;
            assertThat(List.of(outcome(cut), outcome(turned))).isSubsetOf("value", "defect");
        }
    }

    private static String outcome(byte[] mail) {
        try {
            return BounceReader.read(mail) == null ? "nothing" : "value";
        } catch (BounceDefect defect) {
            return "defect";
        }
    }

    private static Bounce read(String mail) {
        return BounceReader.read(mail.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] mail(String form) throws IOException {
        try (InputStream in = BounceReaderTest.class.getResourceAsStream("/bounces/" + form + ".eml")) {
            return in.readAllBytes();
        }
    }
}
