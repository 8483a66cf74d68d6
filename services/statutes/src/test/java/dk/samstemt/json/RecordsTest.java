package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordsTest {

    enum Colour { RED, BLUE }

    record Inner(String name, boolean on) {
    }

    record Outer(String text, int small, Long big, Colour colour, Instant at, LocalDate day, List<Inner> inner,
            Map<String, String> names, Map<String, Object> raw, List<String> words) {
    }

    private static final Outer FULL = new Outer("a", 3, 4L, Colour.BLUE, Instant.parse("2023-11-14T23:00:00Z"),
            LocalDate.parse("2023-11-14"), List.of(new Inner("x", true)), Map.of("da", "ja"), Map.of("k", List.of(1L)), List.of("w"));

    @Test
    void a_record_reads_back() {
        assertThat(Records.read(Records.canonical(FULL), Outer.class)).isEqualTo(FULL);
        assertThat(new String(Records.canonical(FULL), StandardCharsets.UTF_8)).isEqualTo("{\"at\":\"2023-11-14T23:00:00.000Z\",\"big\":4,"
                + "\"colour\":\"BLUE\",\"day\":\"2023-11-14\",\"inner\":[{\"name\":\"x\",\"on\":true}],\"names\":{\"da\":\"ja\"},\"raw\":{\"k\":[1]},"
                + "\"small\":3,\"text\":\"a\",\"words\":[\"w\"]}");
    }

    @Test
    void absent_members_read_as_null_or_empty() {
        Outer outer = Records.read(Map.of("small", 1L), Outer.class);
        assertThat(outer).isEqualTo(new Outer(null, 1, null, null, null, null, List.of(), Map.of(), Map.of(), List.of()));
        assertThat(Records.tree(outer)).doesNotContainKeys("text", "at").containsEntry("inner", List.of());
    }

    @Test
    void defects_carry_a_pointer() {
        refused("{}", "/small");
        refused("{\"small\":1,\"other/one\":2}", "/other~1one");
        refused("{\"small\":\"1\"}", "/small");
        refused("{\"small\":2147483648}", "/small");
        refused("{\"small\":1,\"inner\":[{\"name\":\"x\"}]}", "/inner/0/on");
        refused("{\"small\":1,\"inner\":{}}", "/inner");
        refused("{\"small\":1,\"colour\":\"red\"}", "/colour");
        refused("{\"small\":1,\"at\":\"2023-11-14T23:00:00Z\"}", "/at");
        refused("{\"small\":1,\"at\":\"2023-11-14T23:00:00.0001Z\"}", "/at");
        refused("{\"small\":1,\"day\":\"2023-02-30\"}", "/day");
        refused("{\"small\":1,\"names\":{\"da\":1}}", "/names/da");
    }

    record Dated(LocalDate on) {
    }

    record Holder(List<Dated> days) {
    }

    @Test
    void what_cannot_be_written_is_told_with_its_whole_pointer() {
        assertThatThrownBy(() -> Records.tree(new Holder(List.of(new Dated(LocalDate.parse("2023-11-14")), new Dated(LocalDate.of(12_345, 1, 1))))))
                .isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.pointer()).isEqualTo("/days/1/on"));
    }

    @Test
    void newer_members_are_ignored_only_when_asked() {
        assertThat(Records.readLenient(Map.of("small", 1L, "new", "x"), Outer.class).small()).isEqualTo(1);
    }

    @Test
    void an_instant_finer_than_a_millisecond_is_refused() {
        Outer fine = new Outer(null, 1, null, null, Instant.parse("2023-11-14T23:00:00.0001Z"), null, List.of(), Map.of(), Map.of(), List.of());
        assertThatThrownBy(() -> Records.tree(fine)).isInstanceOf(JsonDefect.class);
    }

    @Test
    void milliseconds_are_kept() {
        Outer outer = new Outer(null, 1, null, null, Instant.parse("2023-11-14T22:59:59.987Z"), null, List.of(), Map.of(), Map.of(), List.of());
        assertThat(Records.tree(outer)).containsEntry("at", "2023-11-14T22:59:59.987Z");
        assertThat(Records.read(Records.canonical(outer), Outer.class)).isEqualTo(outer);
    }

    @Test
    void a_list_of_records_is_read_strictly() {
        assertThat(Records.readList(List.of(Map.of("name", "x", "on", true)), Inner.class)).containsExactly(new Inner("x", true));
        assertThatThrownBy(() -> Records.readList(List.of(Map.of("name", "x")), Inner.class))
                .isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.pointer()).isEqualTo("/0/on"));
        assertThatThrownBy(() -> Records.readList(Map.of(), Inner.class))
                .isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.code()).isEqualTo("wrong-type"));
    }

    @Test
    void nothing_at_all_is_missing_and_not_of_the_wrong_type() {
        assertThatThrownBy(() -> Records.readLenient(null, Inner.class))
                .isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.code()).isEqualTo("missing"));
    }

    @Test
    void what_json_cannot_say_is_refused_by_its_kind() {
        assertThatThrownBy(() -> RecordWriter.write(List.of(new StringBuilder()), "/a")).isInstanceOf(JsonDefect.class)
                .hasMessageContaining("java.lang.StringBuilder");
        assertThatThrownBy(() -> RecordWriter.write(null, "/a")).isInstanceOf(JsonDefect.class).hasMessageContaining("null");
    }

    private static void refused(String text, String pointer) {
        assertThatThrownBy(() -> Records.read(text.getBytes(StandardCharsets.UTF_8), Outer.class))
                .isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.pointer()).isEqualTo(pointer));
    }
}
