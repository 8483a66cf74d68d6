package dk.samstemt.statutes.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadTextsTest {

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("", "NO_PROVISIONS 1:1 "),
                Arguments.of("Kun ord.\n\n1. et punkt\n2. et til", "NO_PROVISIONS 1:1 "),
                Arguments.of("\u00a7 1 A.\n\u00a7 3 C.", "SECTION_MISSING 2:1 2"),
                Arguments.of("\u00a7 2 B.", "SECTION_MISSING 1:1 1"),
                Arguments.of("\u00a7 1 A.\n\u00a7 1 A.", "SECTION_REPEATED 2:1 1"),
                Arguments.of("\u00a7 1 A.\n\u00a7 4 D.", "SECTION_MISSING 2:1 2|SECTION_MISSING 2:1 3"),
                Arguments.of("\u00a7 1 A.\n\u00a7 3 C.\n\u00a7 2 B.", "SECTION_MISSING 2:1 2|SECTION_OUT_OF_ORDER 3:1 2"),
                Arguments.of("\u00a7 1 A.\n\u00a7 1 b. B.", "SECTION_MISSING 2:1 1a"),
                Arguments.of("\u00a7 1 A.\n\u00a7 2 a. B.", "SECTION_MISSING 2:1 2"),
                Arguments.of("\u00a7 1 A.\n\u00a7 1 a. B.\n\u00a7 1 c. D.", "SECTION_MISSING 3:1 1b"),
                Arguments.of("\u00a7 1 A.\nStk. 3 C.", "PARAGRAPH_MISSING 2:1 2"),
                Arguments.of("\u00a7 1 A.\n  Stk. 1 B.", "PARAGRAPH_REPEATED 2:3 1"),
                Arguments.of("\u00a7 1 A.\nStk. 2 B.\nStk. 2 C.", "PARAGRAPH_REPEATED 3:1 2"),
                Arguments.of("\u00a7 1 A.\nStk. 2 B.\nStk. 3 C.\nStk. 2 D.", "PARAGRAPH_OUT_OF_ORDER 4:1 2"),
                Arguments.of("\u00a7 1\nStk. 2 B.", "PARAGRAPH_MISSING 2:1 1"),
                Arguments.of("Stk. 2 B.\n\u00a7 1 A.", "PARAGRAPH_OUTSIDE_SECTION 1:1 Stk. 2"),
                Arguments.of("\u00a7 1\n\n\u00a7 2 B.", "NO_WORDS 1:1 1"),
                Arguments.of("\u00a7 1 A.\n\u00a7 2", "NO_WORDS 2:1 2"),
                Arguments.of("\u00a7 1 A.\nStk. 2\n\u00a7 2 B.", "NO_WORDS 2:1 \u00a7 1 stk. 2"),
                Arguments.of("\u00a7 1 Navn.\n\n\u00a7 2 B.\n\n\u00a7 2, stk. 7. C.\n\n\u00a7 3 D.", "PARAGRAPH_MISSING 5:1 2|PARAGRAPH_MISSING 5:1 3|PARAGRAPH_MISSING 5:1 4|PARAGRAPH_MISSING 5:1 5|PARAGRAPH_MISSING 5:1 6"),
                Arguments.of("\u00a7 1 A.\n\n\u00a7 1 stk. 2. B.\n\n\u00a7 1 stk. 2. C.", "PARAGRAPH_REPEATED 5:1 2"),
                Arguments.of("\u00a7 1, stk. 1. A.\n\n\u00a7 1, stk. 3. B.", "PARAGRAPH_MISSING 3:1 2"),
                Arguments.of("\u00a7 1 Stk. 1 A.\n\n\u00a7 1 Stk. 1 B.", "PARAGRAPH_REPEATED 3:1 1"),
                Arguments.of("\u00a7 1 A.\n\n\u00a7 2 B.\n\n\u00a7 1, stk. 2. C.", "PARAGRAPH_OUTSIDE_SECTION 5:1 \u00a7 1, stk. 2."),
                Arguments.of("\u00a7 1, stk. 2. A.", "PARAGRAPH_MISSING 1:1 1"),
                Arguments.of("\u00a7 1 A.\n\nStykke 2 B.\n\nStykke 4 C.", "PARAGRAPH_MISSING 5:1 3"),
                Arguments.of("\u00a7 1 A.\n\nStk. 2 B.\n\nStk. 2a C.", "NO_SUCH_NUMBER 5:1 Stk. 2a"),
                Arguments.of("\u00a7 1 A.\n\nStk. II. B.", "NO_SUCH_NUMBER 3:1 Stk. II."),
                Arguments.of("\u00a7 1 A.\n\nStk. 2.B.\n\nStk. 2.C.", "PARAGRAPH_REPEATED 5:1 2"),
                Arguments.of("\u00a7 1 A.\n\nStk. 0 B.", "NO_SUCH_NUMBER 3:1 Stk. 0"),
                Arguments.of("\u00a7 0 A.\n\n\u00a7 1 B.", "NO_SUCH_NUMBER 1:1 \u00a7 0"),
                Arguments.of("\u00a7 1 A.\n\n\u00a7 1 i. B.", "NO_SUCH_NUMBER 3:1 \u00a7 1 i"),
                Arguments.of("\u00a7\u00a7 1 A.\n\n\u00a7 2 B.", "NO_SUCH_NUMBER 1:1 \u00a7\u00a7 1|SECTION_MISSING 3:1 1"),
                Arguments.of("\u00a7 1 A.\n\n\u00a7 01 B.", "SECTION_REPEATED 3:1 1"),
                Arguments.of("1. Navn\n1.1 A.\n01.1 B.", "PARAGRAPH_REPEATED 3:1 1"),
                Arguments.of("1. Navn\n1.1 A.\n1.2 B.\n2. Form\u00e5l\n1.3 C.\n2.1 D.", "PARAGRAPH_OUTSIDE_SECTION 6:1 2.1"),
                Arguments.of("\u00a7 1 A\u0000.", "UNREADABLE_CHARACTER 1:6 U+0000"),
                Arguments.of("\u00a7 1 A.\nb\uFFFDd \u001b", "UNREADABLE_CHARACTER 2:2 U+FFFD|UNREADABLE_CHARACTER 2:5 U+001B"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_text_is_refused_with_every_place_and_reason_and_nothing_is_loaded(String text, String faults) {
        assertThat(StatutesImporter.read(text).fold(imported -> "imported " + imported.provisions(), BadTextsTest::places)).isEqualTo(faults);
    }

    private static String places(Refused refused) {
        return String.join("|", refused.faults().stream().map(fault -> fault.code() + " " + fault.line() + ":" + fault.column() + " " + fault.detail()).toList());
    }

    @Test
    void a_text_longer_than_any_statutes_is_refused_and_one_just_as_long_is_read() {
        String start = "\u00a7 1 ";
        assertThat(StatutesImporter.read(start + "a".repeat(StatutesImporter.LONGEST - start.length()))).isInstanceOf(Imported.class);
        assertThat(StatutesImporter.read(start + "a".repeat(StatutesImporter.LONGEST - start.length() + 1)).fold(imported -> "", BadTextsTest::places))
                .isEqualTo("TOO_LONG 1:1 200001");
    }

    @Test
    void of_a_text_full_of_faults_the_first_fifty_are_told() {
        String text = "\u00a7 1 A" + "\u0001".repeat(60);
        assertThat(((Refused) StatutesImporter.read(text)).faults()).hasSize(50).last().satisfies(fault -> assertThat(fault.column()).isEqualTo(55));
    }

    @Test
    void of_a_number_that_stands_again_and_again_the_first_fifty_times_are_told() {
        assertThat(((Refused) StatutesImporter.read("\u00a7 1 A.\n".repeat(60))).faults()).hasSize(50).last().satisfies(fault -> assertThat(fault.line()).isEqualTo(51));
    }

    @Test
    void of_numbers_that_leave_hundreds_out_the_first_fifty_are_told() {
        assertThat(((Refused) StatutesImporter.read("\u00a7 1 A.\n\nStk. 100 B.")).faults()).hasSize(50).allMatch(fault -> fault.line() == 3).last()
                .satisfies(fault -> assertThat(fault.detail()).isEqualTo("51"));
        assertThat(((Refused) StatutesImporter.read("\u00a7 1000 A.")).faults()).hasSize(50).first().satisfies(fault -> assertThat(fault.detail()).isEqualTo("1"));
        assertThat(((Refused) StatutesImporter.read("\u00a7 999999999 A.")).faults()).hasSize(50);
    }

    @Test
    void references_to_provisions_that_are_not_there_are_shown_and_references_to_laws_are_not_followed() {
        Imported text = (Imported) StatutesImporter.read("\u00a7 1 Se \u00a7 7, stk. 2, og lov nr. 9 af 1. maj 2000 \u00a7 44.\nStk. 2 Som stk. 1 og stk. 5.");
        assertThat(text.findings()).extracting(found -> found.code() + " " + found.words() + " " + found.line() + ":" + found.column())
                .containsExactly("REFERENCE_TO_NOTHING \u00a7 7, stk. 2 1:8", "REFERENCE_TO_NOTHING stk. 5 2:22");
    }

    @Test
    @Tag("slow")
    void no_text_takes_long() {
        int half = StatutesImporter.LONGEST / 2;
        List<String> nasty = List.of("\u00a7 1 " + " ".repeat(half) + "x" + " ".repeat(half - 10), "\u00a7 1 a\n" + "stk ".repeat(half / 2 - 10), "\u00a7 1 a\n" + "\n".repeat(half) + "b\n".repeat(half / 2 - 10),
                "\u00a7 1 " + "\u00a71, stk. 1 ".repeat(half / 8), "\u00a7 1 a\n" + "1.1 b\n".repeat(half / 4), "\u00a7 1 a " + "stk" + " ".repeat(half) + "y");
        for (String text : nasty) {
            assertThat(text.length()).isLessThanOrEqualTo(StatutesImporter.LONGEST);
            org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(20), () -> StatutesImporter.read(text));
        }
    }

    @Test
    void every_code_has_a_sentence_in_both_languages() {
        for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
            for (FindingCode code : FindingCode.values()) {
                assertThat(ImportWords.finding(new TextFinding(code, "3a.2", 17, 4, "w", "o"), locale)).contains("17", "\u00a7 3 a stk. 2").doesNotContain("{");
            }
            for (FaultCode code : FaultCode.values()) {
                assertThat(ImportWords.fault(new TextFault(17, 4, code, "99"), locale)).doesNotContain("{").containsAnyOf("17", "99");
            }
        }
        assertThat(ImportWords.fault(new TextFault(3, 1, FaultCode.SECTION_REPEATED, "4"), Locale.forLanguageTag("da"))).isEqualTo("Linje 3, kolonne 1: \u00a7 4 st\u00e5r der to gange.");
    }

    @Test
    void whatever_the_text_it_is_read_whole_or_refused_with_a_place() {
        Random random = new Random(7);
        List<String> pieces = List.of("\u00a7 1", "\u00a7 2", "\u00a71", "Stk. 2", "Stk. 3:", "\n", "\n\n", " ", "\t", "1.1", "1. Navn", "- a", "ord.", "(a) b", "7. maj 2020", "Stk.", "\u00a7", "\u00a0", "\u00a7 1, stk. 9");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "\n");
            }
            boolean whole = StatutesImporter.read(text.toString()).fold(imported -> !imported.provisions().isEmpty()
                    && imported.provisions().stream().map(ImportedProvision::id).distinct().count() == imported.provisions().size()
                    && imported.provisions().stream().noneMatch(provision -> provision.text().isBlank()),
                    refused -> !refused.faults().isEmpty() && refused.faults().stream().allMatch(fault -> fault.line() > 0 && fault.column() >= 0));
            assertThat(whole).as(text.toString()).isTrue();
        }
    }
}
