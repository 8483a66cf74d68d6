package dk.samstemt.notification.mail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b+c@sub.example.org", "x_y-z@example.co"})
    void a_plain_address_stays_as_it_is(String address) {
        assertThat(MailAddress.of(address).text()).isEqualTo(address);
    }

    @Test
    void a_danish_domain_becomes_its_ascii_form() {
        assertThat(MailAddress.of("post@fødevare.example.org").text()).isEqualTo("post@xn--fdevare-q1a.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a", "<aaa@example.org>bbb@example.com", "Formand <a@example.org>", "x@example.org (c)",
            "a@b", "a@localhost", "a@[127.0.0.1]", "a@127.0.0.1", "a@example.org, c@example.org", "a@example.org;c@example.org", "a@example.org ",
            " a@example.org", "a@example.org\r\nBcc: b@example.org", "a\r\n@example.org", "a@example.org\n", "a@example.org\u560d\u560aRCPT TO:<b@example.org>",
            "a..b@example.org", ".a@example.org", "a.@example.org", "søren@example.org", "\"a b\"@example.org", "a@-example.org", "a@example..org",
            "a@example.org.", "a@exa mple.org", "a\u0000@example.org", "a@example.org\u2028"})
    void anything_else_is_refused(String address) {
        assertThatThrownBy(() -> MailAddress.of(address)).isInstanceOf(MailDefect.class);
    }

    @Test
    void too_long_is_refused() {
        assertThatThrownBy(() -> MailAddress.of("a".repeat(65) + "@example.org")).isInstanceOf(MailDefect.class);
        assertThatThrownBy(() -> MailAddress.of("a@" + "b".repeat(60).concat(".").repeat(5) + "org")).isInstanceOf(MailDefect.class);
        assertThat(MailAddress.of("a".repeat(64) + "@example.org")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.org", "a\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u0000", "a\u001b[2J", "\t"})
    void a_header_is_one_line_without_controls(String text) {
        assertThatThrownBy(() -> HeaderText.of(text)).isInstanceOf(MailDefect.class);
        assertThatThrownBy(() -> new Attachment(text, "text/plain", new byte[0])).isInstanceOf(MailDefect.class);
    }

    @Test
    void danish_letters_are_no_controls() {
        assertThat(HeaderText.of("Ærø Øst – Ålborg")).isEqualTo("Ærø Øst – Ålborg");
    }
}
