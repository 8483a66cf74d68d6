package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static Object read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "[1 2]", "nul", "null", "[null]", "tru", "truex",
            "{\"a\":1}x", "{\"a\":1}{\"a\":1}", "{\"a\":1,\"a\":2}", "{a:1}", "{1:1}", "'a'", "\"a", "\"\\x\"", "\"\\u12g4\"",
            "\"\\u12\"", "\"\t\"", "\"\n\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800a\"", "\"\\udfff\"", "\"\\u\uff11\uff11\uff11\uff11\"", "1.0", "1e3", "1E3", "-0", "01", "-01",
            "-", "+1", ".5", "9007199254740992", "-9007199254740992", "123456789012345678901234567890", "\ufeff{}", "\u00a0{}", "NaN", "/**/1", "\uffff"})
    void anything_but_one_strict_value_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonDefect.class);
    }

    @Test
    void what_is_allowed_is_read() {
        assertThat(read(" { \"a\" : [ 1 , -9007199254740991 , true , false , \"\\\"\\u00e5\\n\\/\\ud83d\\ude00\" , { } , [ ] ] } "))
                .isEqualTo(Map.of("a", List.of(1L, -9007199254740991L, true, false, "\"\u00e5\n/\ud83d\ude00", Map.of(), List.of())));
        assertThat(read("9007199254740991")).isEqualTo(9007199254740991L);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        for (String hex : List.of("22c322", "22c0af22", "22eda08022", "22f490808022", "ff")) {
            assertThatThrownBy(() -> Json.read(HexFormat.of().parseHex(hex))).as(hex).isInstanceOf(JsonDefect.class);
        }
    }

    @Test
    void depth_ends_at_thirty_two() {
        assertThat(read("[".repeat(32) + "]".repeat(32))).isInstanceOf(List.class);
        assertThatThrownBy(() -> read("[".repeat(33) + "]".repeat(33))).isInstanceOf(JsonDefect.class);
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(JsonDefect.class);
    }

    @Test
    void what_lies_side_by_side_is_not_deep() {
        assertThat((List<?>) read("[" + "[],".repeat(99) + "{}]")).hasSize(100);
    }

    @Test
    void the_writer_goes_as_deep_as_the_reader() {
        for (String deep : List.of("[".repeat(32) + "]".repeat(32), "[".repeat(32) + "1" + "]".repeat(32), "{\"a\":".repeat(32) + "1" + "}".repeat(32))) {
            assertThat(Json.text(read(deep))).isEqualTo(deep);
            assertThatThrownBy(() -> Json.text(List.of(read(deep)))).isInstanceOf(JsonDefect.class);
            assertThatThrownBy(() -> Json.text(Map.of("a", read(deep)))).isInstanceOf(JsonDefect.class);
        }
    }

    @Test
    void the_largest_and_the_smallest_number_are_written() {
        assertThat(Json.text(List.of(Json.LARGEST, -Json.LARGEST, 0L))).isEqualTo("[9007199254740991,-9007199254740991,0]");
        assertThatThrownBy(() -> Json.text(-9007199254740992L)).isInstanceOf(JsonDefect.class);
    }

    @Test
    void a_defect_names_its_position() {
        assertThatThrownBy(() -> read("{\"a\":1.5}")).isInstanceOfSatisfying(JsonDefect.class,
                defect -> assertThat(defect.position()).isEqualTo(6));
    }

    @Test
    void members_are_sorted_by_utf16_code_units_as_in_rfc_8785() {
        // RFC 8785 section 3.2.3: the emoji sorts before U+FB33 because its first surrogate is smaller.
        String text = "{\"\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
                + "\"\ud83d\ude00\":\"Emoji\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\"}";
        assertThat(Json.text(read(text))).isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void escapes_are_the_shortest() {
        assertThat(Json.text("\u0001\b\t\n\f\r\u001f\"\\/\u007f\u2028\u00e6")).isEqualTo("\"\\u0001\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u007f\u2028\u00e6\"");
    }

    @Test
    void the_writer_refuses_what_the_reader_would() {
        for (Object bad : Arrays.asList(1.0, 9007199254740992L, "\ud800", "\0", null, new Object())) {
            assertThatThrownBy(() -> Json.canonical(bad)).isInstanceOf(JsonDefect.class);
        }
    }

    @Test
    void what_is_written_reads_back_and_writes_the_same() {
        Random random = new Random(20231114);
        for (int i = 0; i < 5_000; i++) {
            Object tree = tree(random, 4);
            byte[] bytes = Json.canonical(tree);
            assertThat(Json.read(bytes)).isEqualTo(tree);
            assertThat(Json.canonical(Json.read(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void every_cut_of_a_document_is_refused() {
        byte[] bytes = Json.canonical(Map.of("a", List.of(1L, "\u00e6\u00f8\u00e5", true), "b", Map.of("c", "d")));
        for (int i = 0; i < bytes.length; i++) {
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> Json.read(cut)).isInstanceOf(JsonDefect.class);
        }
    }

    private static Object tree(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> random.nextLong(-Json.LARGEST, Json.LARGEST + 1);
            case 1 -> random.nextBoolean();
            case 2 -> text(random);
            case 3 -> random.ints(random.nextInt(4)).mapToObj(i -> tree(random, depth - 1)).toList();
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                random.ints(random.nextInt(4)).forEach(i -> map.put(text(random), tree(random, depth - 1)));
                yield map;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        random.ints(random.nextInt(6), 1, 0x11000).filter(c -> c < 0xd800 || c > 0xdfff).forEach(out::appendCodePoint);
        return out.toString();
    }
}
