package dk.samstemt.statutes.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.MayBeBelowZero;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How facts are described to whoever draws a form, and the last value that is taken of each sort. */
class FactsShapeTest {

    enum Colour { RED, BLUE }

    record Inner(boolean right, Boolean perhaps) {
    }

    record All(String name, Colour colour, LocalDate day, Instant at, int count, Integer some, @MayBeBelowZero long ore, Long many, int firstYear, @MayBeUnsaid String note,
            List<Inner> inners, Map<String, Object> open) {
    }

    private static Map<String, Object> good() {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("name", "x", "colour", "RED", "day", "2024-05-01", "at", "2024-05-01T10:00:00.000Z", "count", 1L,
                "some", 1L, "ore", 1L, "many", 1L, "firstYear", 2024L));
        facts.put("inners", List.of(Map.of("right", true, "perhaps", false)));
        facts.put("open", Map.of());
        return facts;
    }

    @Test
    void the_schema_names_each_fact_with_its_sort_and_what_must_be_told() {
        Map<String, Object> flag = Map.of("type", "boolean");
        Map<String, Object> whole = Map.of("type", "integer");
        Map<String, Object> inner = Map.of("type", "object", "properties", Map.of("right", flag, "perhaps", flag), "additionalProperties", false,
                "required", List.of("right", "perhaps"));
        Map<String, Object> schema = FactsSchema.of(All.class);
        assertThat(schema).containsEntry("type", "object").containsEntry("additionalProperties", false)
                .containsEntry("required", List.of("name", "colour", "day", "at", "count", "some", "ore", "many", "firstYear", "inners", "open"));
        Map<String, Object> text = Map.of("type", "string", "maxLength", 2_000);
        assertThat(schema.get("properties")).isEqualTo(Map.ofEntries(Map.entry("name", text), Map.entry("note", text),
                Map.entry("colour", Map.of("type", "string", "enum", List.of("RED", "BLUE"))),
                Map.entry("day", Map.of("type", "string", "format", "date")), Map.entry("at", Map.of("type", "string", "format", "date-time")),
                Map.entry("count", whole), Map.entry("some", whole), Map.entry("ore", whole), Map.entry("many", whole), Map.entry("firstYear", whole),
                Map.entry("inners", Map.of("type", "array", "items", inner, "maxItems", 1_000)), Map.entry("open", Map.of("type", "object"))));
    }

    @Test
    void a_question_and_a_reckoning_tell_their_own_schema() {
        Inquiry<?> inquiry = Inquiries.named("PROPOSAL_IN_TIME").orElseThrow();
        assertThat(inquiry.schema()).isEqualTo(FactsSchema.of(inquiry.facts())).isNotEmpty();
        Reckoning<?> reckoning = Reckonings.named("POOL_SHARES").orElseThrow();
        assertThat(reckoning.schema()).isEqualTo(FactsSchema.of(reckoning.facts())).isNotEmpty();
        assertThat(Reckonings.all()).hasSizeGreaterThan(15).contains(reckoning);
    }

    private static List<String> told(String fact, Object value) {
        Map<String, Object> facts = good();
        facts.put(fact, value);
        return FactsBounds.defects(facts, All.class).stream().map(defect -> defect.pointer() + " " + defect.code()).toList();
    }

    @ParameterizedTest
    @CsvSource({"count, 1000, 1001", "count, 0, -1", "some, 1000, 1001", "some, 0, -1", "ore, 100000000000000, 100000000000001",
            "ore, -100000000000000, -100000000000001", "many, 100000000000000, 100000000000001", "firstYear, 1900, 1899", "firstYear, 2999, 3000",
            "firstYear, 2999, 10000", "firstYear, 2000, -1", "firstYear, 1900, 0", "firstYear, 1900, 999"})
    void a_number_is_taken_up_to_its_limit_and_not_beyond(String fact, long last, long beyond) {
        assertThat(told(fact, last)).isEmpty();
        assertThat(told(fact, beyond)).containsExactly("/" + fact + " out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"day, 1900-01-01, 1899-12-31", "day, 2999-12-31, 3000-01-01", "at, 1900-01-01T00:00:00.000Z, 1899-12-31T23:59:59.999Z",
            "at, 2999-12-31T23:59:59.999Z, 3000-01-01T00:00:00.000Z"})
    void a_day_is_taken_up_to_its_limit_and_not_beyond(String fact, String last, String beyond) {
        assertThat(told(fact, last)).isEmpty();
        assertThat(told(fact, beyond)).containsExactly("/" + fact + " out-of-range");
        assertThat(told("name", beyond)).isEmpty();
    }

    @Test
    void a_text_and_a_list_are_taken_up_to_their_length_and_not_beyond() {
        assertThat(told("name", "x".repeat(2_000))).isEmpty();
        assertThat(told("name", "x".repeat(2_001))).containsExactly("/name too-long");
        assertThat(told("inners", Collections.nCopies(1_000, Map.of("right", true, "perhaps", true)))).isEmpty();
        assertThat(told("inners", Collections.nCopies(1_001, Map.of()))).containsExactly("/inners too-long");
        assertThat(told("inners", List.of(Map.of("right", true)))).containsExactly("/inners/0/perhaps missing");
    }
}
