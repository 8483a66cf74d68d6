package dk.samstemt.statutes.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a text shows of itself: words it writes in two ways, one party under three names, references that lead elsewhere. */
class OwnWordsTest {

    private static List<String> found(FindingCode code, String... lines) {
        Imported text = (Imported) StatutesImporter.read(String.join("\n", lines));
        return text.findings().stream().filter(finding -> finding.code() == code)
                .map(finding -> finding.provision() + " " + finding.line() + ":" + finding.column() + " " + finding.words() + " / " + finding.other()).toList();
    }

    private static List<String> spelt(String... lines) {
        return found(FindingCode.TWO_SPELLINGS, lines);
    }

    @Test
    void the_rarer_of_two_ways_to_write_a_word_is_shown_wherever_it_stands() {
        assertThat(spelt("§ 1 Bestyrelsesmødet er åbent.", "Stk. 2 Et bestyrelsemøde varsles, og bestyrelsesmøder føres til protokol.",
                "Stk. 3 Bestyrelsemødets referat godkendes, og Bestyrelsesmøderne er fortrolige.")).containsExactly(
                "1.2 2:11 bestyrelsemøde / bestyrelsesmøde", "1.3 3:8 Bestyrelsemødets / bestyrelsesmøde");
    }

    @Test
    void the_longer_way_is_the_rare_one_where_it_is_rarer() {
        assertThat(spelt("§ 1 Bestyrelsemøde, bestyrelsemøder og bestyrelsemødet.", "§ 2 Bestyrelsesmøde."))
                .containsExactly("2.1 2:5 Bestyrelsesmøde / bestyrelsemøde");
    }

    @Test
    void of_two_ways_written_equally_often_the_longer_is_taken_for_the_rule() {
        assertThat(spelt("§ 1 Et bestyrelsesmøde.", "§ 2 Et bestyrelsemøde.")).containsExactly("2.1 2:8 bestyrelsemøde / bestyrelsesmøde");
    }

    @Test
    void other_endings_other_words_and_short_words_are_no_second_spelling() {
        assertThat(spelt("§ 1 Generalforsamlingen og generalforsamlinger.", "§ 2 Foreningens foreninger.")).isEmpty();
        assertThat(spelt("§ 1 Mødested og mødestedet, mødesteder.", "§ 2 Formand og forrmand.")).isEmpty();
        assertThat(spelt("§ 1 Budgetlægning.", "§ 2 Budgetflægningspligt.")).isEmpty();
    }

    @Test
    void nine_letters_are_too_short_to_tell_and_ten_are_enough() {
        assertThat(spelt("§ 1 Kassereren, kassererne.", "§ 2 Kassereen.")).isEmpty();
        assertThat(spelt("§ 1 Kassererens kasseremøde, kassererens.", "§ 2 Kassererrens.")).hasSize(1);
        assertThat(spelt("§ 1 Kassereren, kassereren.", "§ 2 Kassererren.")).containsExactly("2.1 2:5 Kassererren / kassereren");
    }

    @Test
    void the_letter_too_many_comes_after_at_least_four_in_common() {
        assertThat(spelt("§ 1 Kasseregnskab og kasseregnskabet.", "§ 2 Kassseregnskab.")).containsExactly("2.1 2:5 Kassseregnskab / kasseregnskab");
    }

    /** So many words of ten letters, no two of them alike but for the beginning. */
    private static String words(String beginning, int count) {
        return IntStream.range(0, count).mapToObj(i -> beginning + letters(i) + "q".repeat(10 - beginning.length() - 3)).collect(Collectors.joining(" "));
    }

    private static String letters(int i) {
        return "" + (char) ('b' + i / 100) + (char) ('b' + i / 10 % 10) + (char) ('b' + i % 10);
    }

    @Test
    void many_long_words_are_compared_where_they_begin_otherwise_and_no_more_than_three_hundred_that_begin_alike() {
        String[] pair = {"§ 2 Kassereren, kassereren.", "§ 3 Kassererren."};
        assertThat(spelt("§ 1 " + words("", 400) + ".", pair[0], pair[1])).hasSize(1);
        assertThat(spelt("§ 1 " + words("kass", 298) + ".", pair[0], pair[1])).hasSize(1);
        assertThat(spelt("§ 1 " + words("kass", 299) + ".", pair[0], pair[1])).isEmpty();
    }

    private static List<String> several(String... lines) {
        return found(FindingCode.SEVERAL_WORDS_FOR_ONE, lines);
    }

    @Test
    void an_organisation_its_governing_body_and_member_are_shown_as_three_words_for_one_party() {
        assertThat(several("§ 1 Medlemmer er kommunerne.", "§ 2 Hvert byråd udpeger, og byrådet kan ændre det.", "§ 3 Kommunalbestyrelsens valg."))
                .containsExactly("2.1 2:11 byråd / kommune, byråd, medlem", "3.1 3:5 Kommunalbestyrelsens / kommune, kommunalbestyrelse, medlem");
    }

    @Test
    void a_word_is_found_in_all_its_forms_and_in_no_longer_word() {
        assertThat(several("§ 1 Medlems stemme.", "§ 2 Regionernes andel.", "§ 3 Regionsrådenes valg.")).hasSize(1);
        assertThat(several("§ 1 Medlemmet.", "§ 2 Regionen.", "§ 3 Regionsrådet.")).hasSize(1);
        assertThat(several("§ 1 Medlemskab.", "§ 2 Regionen.", "§ 3 Regionsrådet.")).isEmpty();
        assertThat(several("§ 1 Medlemmet.", "§ 2 Regional.", "§ 3 Regionsrådet.")).isEmpty();
    }

    @Test
    void two_of_the_three_words_are_no_confusion() {
        assertThat(several("§ 1 Medlemmer er kommunerne.", "§ 2 Bestyrelsen vælges.")).isEmpty();
        assertThat(several("§ 1 Medlemmer vælges.", "§ 2 Byrådet udpeger.")).isEmpty();
        assertThat(several("§ 1 Kommunen betaler.", "§ 2 Byrådet udpeger.")).isEmpty();
    }

    private static List<String> doubtful(String... lines) {
        return found(FindingCode.REFERENCE_DOUBTFUL, lines);
    }

    @Test
    void a_reference_to_a_paragraph_of_something_else_is_shown_where_a_neighbour_would_fit() {
        assertThat(doubtful("§ 1 Kontingentet fastsættes hvert år.", "Stk. 2 Udmeldelse sker skriftligt.",
                "Stk. 3 Udmeldelsen har virkning som sagt i stk. 1.")).containsExactly("1.3 3:44 stk. 1 / Udmeldelsen har virkning som sagt i stk. 1.");
    }

    @Test
    void a_reference_that_fits_or_that_nothing_else_would_fit_is_not_shown() {
        assertThat(doubtful("§ 1 Kontingentet fastsættes hvert år.", "Stk. 2 Udmeldelse sker skriftligt.",
                "Stk. 3 Udmeldelsen har virkning som sagt i stk. 2.")).isEmpty();
        assertThat(doubtful("§ 1 Kontingentet fastsættes hvert år.", "Stk. 2 Formanden indkalder.",
                "Stk. 3 Udmeldelsen har virkning som sagt i stk. 1.")).isEmpty();
        assertThat(doubtful("§ 1 Kontingentet fastsættes hvert år.", "Stk. 2 Udmeldelse sker skriftligt.",
                "§ 2 Udmeldelsen har virkning som sagt i § 1, stk. 1.")).isEmpty();
        assertThat(doubtful("§ 1 Kontingentet fastsættes hvert år.", "Stk. 2 Udmeldelsen har virkning som sagt i stk. 1.",
                "§ 2 Udmeldelse sker skriftligt.")).isEmpty();
    }

    @Test
    void seven_letters_are_a_subject_and_six_are_none() {
        assertThat(doubtful("§ 1 Vi hedder Havnen.", "Stk. 2 Formanden taler.", "Stk. 3 Formand se stk. 1.")).hasSize(1);
        assertThat(doubtful("§ 1 Vi hedder Havnen.", "Stk. 2 Budget laves.", "Stk. 3 Budget se stk. 1.")).isEmpty();
    }

    @Test
    void each_reference_is_followed_to_where_it_leads_in_its_own_sentence() {
        assertThat(found(FindingCode.REFERENCE_TO_NOTHING, "§ 1 Valg sker hvert år. Om valget se § 2, stk. 4.", "§ 2 Om fristen se stk. 3, og efter lov om fonde § 9 intet."))
                .containsExactly("1.1 1:38 § 2, stk. 4 / Om valget se § 2, stk. 4.", "2.1 2:19 stk. 3 / Om fristen se stk. 3, og efter lov om fonde § 9 intet.");
        assertThat(found(FindingCode.REFERENCE_TO_NOTHING, "§ 1 Valg sker. Se stk. 9. Se stk. 9.")).extracting(text -> text.split(" ")[1]).containsExactly("1:19", "1:30");
        assertThat(found(FindingCode.SECTION_SIGN_WITHOUT_SPACE, "§ 1 Efter §2 og § 2.", "§ 2 Valg."))
                .containsExactly("1.1 1:11 §2 / Efter §2 og § 2.");
    }

    @Test
    void a_long_sentence_is_shown_by_its_first_words() {
        String words = "Om fristerne for indkaldelse og for forslag til dagsordenen gælder hvad der";
        assertThat(found(FindingCode.REFERENCE_TO_NOTHING, "§ 1 " + words + " står i § 7.")).singleElement().asString()
                .endsWith("/ Om fristerne for indkaldelse og for forslag til dagsordenen …");
        assertThat(Excerpts.of("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(Excerpts.of("a".repeat(61))).isEqualTo("a".repeat(60) + " …");
        assertThat(Excerpts.of(" " + "a".repeat(60))).isEqualTo(" " + "a".repeat(59) + " …");
        assertThat(Excerpts.of("a".repeat(60) + " b")).isEqualTo("a".repeat(60) + " …");
    }
}
