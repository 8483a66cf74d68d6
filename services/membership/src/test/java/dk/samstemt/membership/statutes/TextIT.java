package dk.samstemt.membership.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.membership.testkit.Api;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Statutes as of a day in one call, and a text of one's own read into provisions. */
class TextIT {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_statutes_on_a_day_come_with_their_version_and_text() {
        Api api = Api.founded("text-on-a-day");
        Api.Answer then = api.get("/statutes?on=2023-03-01");
        assertThat(then.status()).isEqualTo(200);
        assertThat(then.at("on.version")).isEqualTo(1L);
        assertThat(then.text("on.text")).contains("§ 4");
        assertThat(then.each("versions", "state")).containsExactly("IN_FORCE");
        assertThat(api.get("/statutes?on=1899-01-01").status()).isEqualTo(404);
        assertThat(api.get("/statutes?on=01.03.2023").status()).isEqualTo(422);
        assertThat(api.get("/statutes").at("on")).isNull();
    }

    @Test
    void a_text_becomes_provisions_with_lines_and_what_it_is_at_odds_with_itself_about() {
        Api api = Api.founded("text-of-our-own");
        Api.Answer read = api.text("/statutes/import", utf8("Vedtægter\n\n§1 Navn\nForeningens navn er Havnen.\n\n§ 2 Formål\nStk. 1. At sejle.\nStk. 2. At ro.\n"));
        assertThat(read.status()).as("%s", read).isEqualTo(200);
        assertThat(read.each("provisions", "id")).contains("2.1", "2.2");
        assertThat(read.each("provisions", "line")).containsExactly(4L, 7L, 8L);
        assertThat(read.each("findings", "code")).contains("SECTION_SIGN_WITHOUT_SPACE");
        assertThat(read.each("findings", "line")).contains(3L);
        assertThat(((java.util.List<?>) api.get("/statutes").at("versions"))).hasSize(1);
    }

    @Test
    void a_text_that_cannot_be_read_is_refused_with_every_line() {
        Api api = Api.founded("text-refused");
        Api.Answer gap = api.text("/statutes/import", utf8("§ 1 Navn\nHavnen.\n\n§ 3 Formål\nAt sejle.\n"));
        assertThat(gap.status()).isEqualTo(422);
        assertThat(gap.text("type")).endsWith("/problems/text-refused");
        assertThat(gap.each("faults", "code")).containsExactly("SECTION_MISSING");
        assertThat(gap.each("faults", "line")).containsExactly(4L);
        assertThat(api.text("/statutes/import", new byte[] {(byte) 0xE6, (byte) 0xF8}).each("faults", "code")).containsExactly("NOT_UTF_8");
        assertThat(api.text("/statutes/import", utf8("x".repeat(300 * 1024))).status()).isEqualTo(413);
    }
}
