package dk.samstemt.statutes.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class OtherStylesTest {

    static Imported read(String file) throws IOException {
        try (InputStream in = OtherStylesTest.class.getResourceAsStream("/texts/" + file)) {
            return (Imported) StatutesImporter.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> findings(Imported text) {
        return text.findings().stream().map(found -> found.code() + " " + found.provision() + " " + found.line() + ":" + found.column() + " " + found.words()).toList();
    }

    @Test
    void wrapped_lines_windows_line_ends_and_headings_on_the_section_line_are_read() throws IOException {
        Imported text = read("harbour-guild.txt");
        assertThat(text.title()).isEqualTo("Vedt\u00e6gter for Foreningen Havnelauget");
        assertThat(text.provisions()).extracting(ImportedProvision::id).containsExactly("1.1", "1.2", "2.1", "2.2", "3.1", "3a.1", "4.1", "4.2", "4.3");
        assertThat(text.provisions()).extracting(ImportedProvision::heading).containsExactly("Navn og hjemsted", "Navn og hjemsted", "Form\u00e5l", "Form\u00e5l",
                "Medlemmer", "G\u00e6ster", "Generalforsamling", "Generalforsamling", "Generalforsamling");
        assertThat(text.provision("1.1").orElseThrow().text()).isEqualTo("Foreningens navn er Havnelauget. Den h\u00f8rer hjemme i den kommune, hvor havnen ligger.");
        assertThat(text.provision("3a.1").orElseThrow().number()).isEqualTo("\u00a7 3 a stk. 1");
        assertThat(text.provision("4.1").orElseThrow().text()).endsWith("varsel.");
    }

    @Test
    void a_line_that_goes_on_with_a_reference_opens_no_section() throws IOException {
        assertThat(read("harbour-guild.txt").provision("2.2").orElseThrow().text())
                .isEqualTo("Form\u00e5let fremmes efter reglerne i \u00a7 4, stk. 1 og efter god skik.");
    }

    private static List<String> provisions(String text) {
        return StatutesImporter.read(text).fold(imported -> imported.provisions().stream().map(provision -> provision.id() + " " + provision.heading() + ": " + provision.text()).toList(),
                refused -> List.of(refused.faults().toString()));
    }

    @Test
    void paragraphs_that_name_their_section_are_read_among_others_and_throughout() {
        assertThat(provisions("V\n\n\u00a7 1 Navnet er A.\n\n\u00a7 2 Form\u00e5let er B.\n\n\u00a7 2, stk. 2. Ogs\u00e5 C.\n\n\u00a7 2 stk. 3 Og D.\n\n\u00a7 2, stk. 4: og E.\n\n\u00a7 3 F."))
                .containsExactly("1.1 : Navnet er A.", "2.1 : Form\u00e5let er B.", "2.2 : Ogs\u00e5 C.", "2.3 : Og D.", "2.4 : og E.", "3.1 : F.");
        assertThat(provisions("V\n\n\u00a7 1, stk. 1. A.\n\u00a7 1, stk. 2. B.\n\u00a7 2 stk. 1\nC.")).containsExactly("1.1 : A.", "1.2 : B.", "2.1 : C.");
        assertThat(provisions("V\n\n\u00a7 1 Navn\n\u00a7 1, stk. 1. A.\n\n\u00a7 2 Form\u00e5l\n\n\u00a7 2, stk. 1. B.\n\nM\u00f8der\n\n\u00a7 3, stk. 1. C.\n\nEn til\n\n\u00a7 3, stk. 2. D."))
                .containsExactly("1.1 Navn: A.", "2.1 Form\u00e5l: B.", "3.1 M\u00f8der: C.\nEn til", "3.2 M\u00f8der: D.");
        assertThat(((Imported) StatutesImporter.read("V\n\n\u00a7 1 A.\n\n\u00a7 1, stk. 2. B.\n\n\u00a71, stk. 3. C.")).findings()).extracting(TextFinding::code, TextFinding::words)
                .containsExactly(Tuple.tuple(FindingCode.SECTION_SIGN_WITHOUT_SPACE, "\u00a71, stk. 3."));
    }

    @Test
    void a_paragraph_is_numbered_behind_the_sign_and_the_section_too() {
        assertThat(provisions("V\n\n\u00a7 1 Navn\n\u00a7 1.1 A.\n\u00a7 1.2. B.\n\n\u00a7 2.1 C gælder, jf.\n\u00a7 1.1 Og D."))
                .containsExactly("1.1 Navn: A.", "1.2 Navn: B.", "2.1 Navn: C gælder, jf. \u00a7 1.1 Og D.");
        assertThat(provisions("V\n\n\u00a7 1.1 A.\n\n\u00a7 1.3 B.")).containsExactly("[TextFault[line=5, column=1, code=PARAGRAPH_MISSING, detail=2]]");
    }

    @Test
    void letters_of_a_list_that_skip_one_are_told_as_numbers_are() {
        assertThat(findings((Imported) StatutesImporter.read("V\n\n\u00a7 1 A:\n\na) x\nb) y\nd) z\n- w\ni) v\nii) u\n1. t\na) s\n1. r"))).containsExactly("LIST_OUT_OF_ORDER 1.1 7:4 d) z");
    }

    @Test
    void a_line_that_goes_on_or_goes_on_with_small_letters_refers_to_a_paragraph_and_opens_none() {
        assertThat(provisions("\u00a7 1 A.\n\nStk. 2 Det f\u00f8lger af\n\u00a7 2, stk. 2. Og B.\n\n\u00a7 2 C.\n\nStk. 2 Det f\u00f8lger, jf.\n\u00a7 2, stk. 1. D.\n\n\u00a7 2, stk. 1, g\u00e6lder.\n\n\u00a7 2, stk. 2 g\u00e6lder.\n\n\u00a7 2, stk. 1 og 2."))
                .containsExactly("1.1 : A.", "1.2 : Det f\u00f8lger af \u00a7 2, stk. 2. Og B.", "2.1 : C.",
                        "2.2 : Det f\u00f8lger, jf. \u00a7 2, stk. 1. D.\n\u00a7 2, stk. 1, g\u00e6lder.\n\u00a7 2, stk. 2 g\u00e6lder.\n\u00a7 2, stk. 1 og 2.");
    }

    @Test
    void numbers_are_read_with_noughts_before_them_of_four_figures_and_with_the_word_written_out() {
        String sections = IntStream.rangeClosed(1, 1_000).mapToObj(number -> "\u00a7 " + (number < 10 ? "0" : "") + number + " A.").collect(Collectors.joining("\n\n"));
        assertThat(((Imported) StatutesImporter.read(sections)).provisions()).hasSize(1_000).extracting(ImportedProvision::id).startsWith("1.1", "2.1").endsWith("999.1", "1000.1");
        String paragraphs = IntStream.rangeClosed(2, 101).mapToObj(number -> "Stk. " + number + " A.").collect(Collectors.joining("\n\n"));
        assertThat(((Imported) StatutesImporter.read("\u00a7 1 A.\n\n" + paragraphs)).provisions()).extracting(ImportedProvision::id).endsWith("1.100", "1.101");
        assertThat(provisions("\u00a7 1 A.\n\nStykke 2 B.\n\nStk. 3.C.")).containsExactly("1.1 : A.", "1.2 : B.", "1.3 : C.");
        assertThat(provisions("01. Navn\n01.1 A.\n01.2 B.")).containsExactly("1.1 Navn: A.", "1.2 Navn: B.");
    }

    @Test
    void lists_of_every_kind_keep_their_marks() throws IOException {
        Imported text = read("harbour-guild.txt");
        assertThat(text.provision("2.1").orElseThrow().blocks()).extracting(TextBlock::marker).containsExactly("", "a)", "b)", "c)");
        assertThat(text.provision("3.1").orElseThrow().text()).isEqualTo("(1) Ejere af b\u00e5de.\n(2) Lejere af pladser.");
        assertThat(text.provision("4.2").orElseThrow().blocks()).extracting(TextBlock::marker).containsExactly("", "\u2022", "\u2022");
        assertThat(text.provision("4.2").orElseThrow().blocks().get(1).column()).isEqualTo(5);
    }

    @Test
    void what_is_unusual_is_shown_and_the_closing_is_no_provision() throws IOException {
        Imported text = read("harbour-guild.txt");
        assertThat(findings(text)).containsExactly("UNUSUAL_PARAGRAPH_MARK 1.2 6:1 Stk.2", "PAGE_FOOTER 1.2 8:1 Side 1 af 3",
                "UNUSUAL_PARAGRAPH_MARK 4.2 31:1 stk. 2.");
        assertThat(text.provision("4.3").orElseThrow().text()).isEqualTo("(oph\u00e6vet)");
        assertThat(text.closing()).extracting(TextBlock::text).containsExactly("S\u00e5ledes vedtaget p\u00e5 den stiftende generalforsamling.", "3. maj 2015");
    }

    @Test
    void decimal_numbers_are_read_and_items_of_a_list_are_no_sections() throws IOException {
        Imported text = read("orchard.txt");
        assertThat(text.title()).isEqualTo("VEDT\u00c6GTER Foreningen Markvejens Frugthave");
        assertThat(text.preamble()).extracting(TextBlock::text).containsExactly("Haven er f\u00e6lles for alle p\u00e5 vejen.");
        assertThat(text.provisions()).extracting(ImportedProvision::id).containsExactly("1.1", "1.2", "2.1", "2.2", "3.1");
        assertThat(text.provision("2.1").orElseThrow().blocks()).extracting(TextBlock::marker).containsExactly("", "1.", "2.", "4.");
        assertThat(text.provision("3.1").orElseThrow().heading()).isEqualTo("Ledelse");
        assertThat(findings(text)).containsExactly("LIST_OUT_OF_ORDER 2.1 18:4 4. l\u00e5ne stigen.", "TABLE 2.2 22:1 Husstand Bidrag",
                "UNNUMBERED_PARAGRAPH 2.2 26:1 Bidraget betales i marts.");
    }

    @Test
    void a_provision_is_marked_as_a_person_decides() throws IOException {
        var provision = read("orchard.txt").provision("1.1").orElseThrow().marked(dk.samstemt.statutes.profile.Handling.PEOPLE, List.of());
        assertThat(provision.id()).isEqualTo("1.1");
        assertThat(provision.number()).isEqualTo("\u00a7 1 stk. 1");
        assertThat(provision.heading()).isEqualTo("Navn");
        assertThat(provision.text()).isEqualTo("Foreningen hedder Markvejens Frugthave.");
    }
}
