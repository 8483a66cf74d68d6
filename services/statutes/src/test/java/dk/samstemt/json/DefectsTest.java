package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about JSON that is refused: a stable word, the place, and what could stand there instead. */
class DefectsTest {

    enum Choice { ASSENT, DISSENT }

    record Answer(String item, Choice choice, LocalDate day, Instant at, int number, List<Answer> more) {
    }

    private static JsonDefect defect(String text) {
        return catchThrowableOfType(JsonDefect.class, () -> Records.read(text.getBytes(StandardCharsets.UTF_8), Answer.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ | malformed-json", "{\"item\":\"a\",\"item\":\"b\"} | duplicate-key", "{\"number\":1}{\"number\":2} | trailing-data",
        "{\"number\":1} x | trailing-data", "{\"item\":nul} | malformed-json", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1 | json-too-complex"})
    void a_text_without_one_meaning_is_a_fault_of_syntax(String text, String code) {
        assertThat(defect(text)).satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.isSyntax()).isTrue();
            assertThat(found.line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"item\":null} | null | /item", "{\"number\":1.5} | not-an-integer | /number", "{\"number\":1e999999999} | not-an-integer | /number",
        "{\"number\":9007199254740993} | number-too-large | /number", "{\"item\":\"\\ud800\"} | invalid-unicode | /item", "{\"more\":[{\"item\":\"\\u0000\"}]} | invalid-unicode | /more/0/item",
        "{\"more\":[{}],\"number\":1.5} | not-an-integer | /number"})
    void a_value_that_json_knows_and_we_do_not_take_is_named_by_its_pointer(String text, String code, String pointer) {
        assertThat(defect(text)).satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.pointer()).isEqualTo(pointer);
            assertThat(found.isSyntax()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"choice\":\"assent\" | unknown-value | /choice", "\"choice\":\"ASSENT \" | unknown-value | /choice", "\"choice\":1 | wrong-type | /choice",
        "\"choice\":true | wrong-type | /choice", "\"choice\":[] | wrong-type | /choice", "\"choice\":[\"ASSENT\"] | wrong-type | /choice", "\"weight\":9 | unknown-field | /weight",
        "\"day\":\"2026-02-29\" | no-such-date | /day", "\"day\":\"0000-01-01\" | no-such-date | /day", "\"day\":\"2026-13-01\" | no-such-date | /day",
        "\"day\":\"03/04/2026\" | unsupported-format | /day", "\"day\":\"2026-W53-1\" | unsupported-format | /day", "\"day\":\"29.02.2026\" | no-such-date | /day",
        "\"at\":\"2026-11-16T24:00:00.000Z\" | no-such-date | /at", "\"at\":\"2026-11-16T23:59:60.000Z\" | no-such-date | /at", "\"at\":\"2026-11-16\" | unsupported-format | /at"})
    void a_member_that_cannot_be_taken_has_its_own_word(String member, String code, String pointer) {
        assertThat(defect("{\"number\":1," + member + "}")).satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.pointer()).isEqualTo(pointer);
            assertThat(found.position()).isEqualTo(-1);
        });
    }

    @Test
    void what_could_stand_there_is_said() {
        assertThat(defect("{\"number\":1,\"choice\":\"x\"}").alternatives()).containsExactly("ASSENT", "DISSENT");
        assertThat(defect("{\"number\":1,\"day\":\"16.11.2026\"}").alternatives()).containsExactly("2026-11-16");
        assertThat(defect("{\"number\":1,\"day\":\"03/04/2026\"}").alternatives()).isEmpty();
    }

    @Test
    void all_defects_are_told_at_once_in_order() {
        JsonDefect found = defect("{\"weight\":9,\"choice\":\"x\",\"more\":[{\"number\":\"1\"},{\"day\":\"x\",\"number\":1}]}");
        assertThat(found.all()).extracting(JsonDefect::pointer).containsExactly("/weight", "/choice", "/number", "/more/0/number", "/more/1/day");
        assertThat(defect("{" + "\"a\":1,".repeat(1) + String.join(",", java.util.stream.IntStream.range(0, 500).mapToObj(i -> "\"x" + i + "\":1").toList()) + "}").all()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"01, not an integer", "-, not an integer", "x, not a JSON value"})
    void a_number_badly_written_is_told_from_what_is_none(String text, String message) {
        assertThat(defect(text)).hasMessageContaining(message);
    }

    @Test
    void a_fault_at_the_end_of_a_line_stands_on_that_line() {
        assertThat(defect("-\n")).satisfies(found -> {
            assertThat(found.line()).isEqualTo(1);
            assertThat(found.column()).isEqualTo(2);
        });
    }

    @Test
    void a_caller_names_faults_of_its_own_at_a_pointer() {
        assertThat(JsonDefect.at("/a", "b is expected")).hasMessage("b is expected at \"/a\"").satisfies(found -> {
            assertThat(found.pointer()).isEqualTo("/a");
            assertThat(found.code()).isEqualTo("wrong-type");
        });
        assertThat(JsonDefect.at("/a", "own-word", "b is expected").code()).isEqualTo("own-word");
    }

    @Test
    void the_line_and_column_of_a_fault_of_syntax_are_those_an_editor_shows() {
        assertThat(defect("{\n  \"item\": \"a\",\n  \"item\": 1}")).satisfies(found -> {
            assertThat(found.line()).isEqualTo(3);
            assertThat(found.column()).isEqualTo(10);
            assertThat(found.pointer()).isEqualTo("/item");
        });
    }
}
