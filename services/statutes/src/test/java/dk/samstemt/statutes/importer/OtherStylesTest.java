package dk.samstemt.statutes.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
