package dk.samstemt.membership.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"asta.holm@example.org", "a+b@mail.example.org", "o'brien@example.org", "x@example.co"})
    void one_plain_address_is_kept_as_it_is(String address) {
        assertThat(EmailAddress.of(address)).hasValue(new EmailAddress(address));
    }

    @Test
    void a_domain_with_national_letters_is_kept_in_ascii() {
        assertThat(EmailAddress.of("post@fødevare.example")).hasValue(new EmailAddress("post@xn--fdevare-q1a.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<aaa@example.com>ccc@example.org", "Formand <a@example.org>", "x@example.org (c)",
            "a@b", "a@localhost", "a@x.localhost", "a@[127.0.0.1]", "a@127.0.0.1",
            "a@example.org, c@example.org", "a@example.org;c@example.org",
            "a@example.org\r\nBcc: b@example.org", "a\n@example.org", "a@example.org\u2028", "a\u560d\u560a@example.org",
            ".a@example.org", "a..b@example.org", "a.@example.org", "@example.org", "a@", "", " a@example.org", "a@example.org.",
            "a@exam\u00adple.org", "a@example\uff0eorg", "a@-x.org", "søren@example.org", "\"a b\"@example.org", "a@b@example.org"})
    void anything_else_is_refused(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @Test
    void the_lengths_end_where_the_mail_standard_ends_them() {
        assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b".repeat(63) + ".example.org")).isPresent();
        assertThat(EmailAddress.of("a@" + "b".repeat(64) + ".example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + "abcdefgh.".repeat(28) + "org")).isEmpty();
        assertThat(EmailAddress.of(null)).isEmpty();
    }
}
