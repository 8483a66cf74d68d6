package dk.samstemt.statutes.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are headings, which are the words of a provision, and where the last provision ends. */
class HeadingsTest {

    private static Imported read(String... lines) {
        return (Imported) StatutesImporter.read(String.join("\n", lines));
    }

    /** Each provision as its number, its heading and its words. */
    private static List<String> provisions(String... lines) {
        return read(lines).provisions().stream().map(provision -> provision.id() + " [" + provision.heading() + "] " + provision.text()).toList();
    }

    @Test
    void a_short_line_that_stands_alone_before_a_section_is_its_heading() {
        assertThat(provisions("Vedtægter", "", "Navn", "", "§ 1 Foreningen hedder Havnen.", "", "Formål", "", "§ 2 Den samler folk.", "Stk. 2 Og både."))
                .containsExactly("1.1 [Navn] Foreningen hedder Havnen.", "2.1 [Formål] Den samler folk.", "2.2 [Formål] Og både.");
    }

    @Test
    void a_line_is_no_heading_where_it_goes_on_with_another_or_another_goes_on_with_it() {
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder altid:", "Havnen og dens venner", "§ 2 Den samler folk."))
                .containsExactly("1.1 [] Foreningen hedder altid: Havnen og dens venner", "2.1 [] Den samler folk.");
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder Havnen.", "", "Den samler folk", "§ 2 Alle kan være med."))
                .containsExactly("1.1 [] Foreningen hedder Havnen.\nDen samler folk", "2.1 [] Alle kan være med.");
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder altid:", "Havnen og dens venner", "", "§ 2 Den samler folk."))
                .containsExactly("1.1 [] Foreningen hedder altid: Havnen og dens venner", "2.1 [] Den samler folk.");
    }

    @Test
    void a_line_before_anything_but_a_section_is_no_heading_nor_is_the_last_line_nor_a_page_number() {
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder Havnen.", "", "Den samler folk", "", "Stk. 2 Alle kan være med."))
                .containsExactly("1.1 [] Foreningen hedder Havnen.\nDen samler folk", "1.2 [] Alle kan være med.");
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder Havnen.", "", "Den samler folk", "", "Alle kan være med.", "", "§ 2 Slut."))
                .containsExactly("1.1 [] Foreningen hedder Havnen.\nDen samler folk\nAlle kan være med.", "2.1 [] Slut.");
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder Havnen.", "", "Den samler folk")).containsExactly("1.1 [] Foreningen hedder Havnen.\nDen samler folk");
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder Havnen.", "", "Side 1 af 2", "", "§ 2 Slut."))
                .containsExactly("1.1 [] Foreningen hedder Havnen.\nSide 1 af 2", "2.1 [] Slut.");
    }

    @Test
    void eighty_letters_can_be_a_heading_and_eighty_one_are_not() {
        String title = "x".repeat(80);
        assertThat(read("Vedtægter", "", title, "", "§ 1 Navn.").provisions().get(0).heading()).isEqualTo(title);
        assertThat(read("Vedtægter", "", title + "x", "", "§ 1 Navn.").provisions().get(0).heading()).isEmpty();
        assertThat(read("Vedtægter", "", "Navn\tSted", "", "§ 1 Navn.").provisions().get(0).heading()).isEmpty();
    }

    @Test
    void a_short_title_on_the_line_of_the_section_is_a_heading_only_where_the_first_paragraph_follows() {
        assertThat(provisions("§ 1 Navn", "Stk. 1 Foreningen hedder Havnen.")).containsExactly("1.1 [Navn] Foreningen hedder Havnen.");
        assertThat(provisions("§ 1 Navn", "Stk. 2 Sted.")).containsExactly("1.1 [] Navn", "1.2 [] Sted.");
        assertThat(provisions("§ 1 Foreningen hedder Havnen", "§ 2 Formål.")).containsExactly("1.1 [] Foreningen hedder Havnen", "2.1 [] Formål.");
        assertThat(provisions("§ 1 Foreningen hedder Havnen", "", "Formål", "", "§ 2 Den samler folk.")).first().isEqualTo("1.1 [] Foreningen hedder Havnen\nFormål");
        assertThat(provisions("Vedtægter", "", "§ 1 Foreningen hedder Havnen", "", "Formål", "", "§ 2 Den samler folk."))
                .containsExactly("1.1 [] Foreningen hedder Havnen", "2.1 [Formål] Den samler folk.");
        assertThat(provisions("§ 1 Bidrag", "Husstand\tBeløb", "Een\t10")).containsExactly("1.1 [] Bidrag\nHusstand\tBeløb\nEen\t10");
    }

    @Test
    void three_words_before_a_list_are_a_heading_and_four_begin_its_sentence() {
        assertThat(provisions("§ 1 Medlemmer og gæster", "- ejere", "- lejere")).containsExactly("1.1 [Medlemmer og gæster] - ejere\n- lejere");
        assertThat(provisions("§ 1 Medlem kan følgende blive", "- ejere", "- lejere")).containsExactly("1.1 [] Medlem kan følgende blive\n- ejere\n- lejere");
    }

    @Test
    void the_last_provision_keeps_its_list_and_gives_up_what_stands_below_it() {
        assertThat(provisions("§ 1 Vi har:", "", "- ro", "- lys")).containsExactly("1.1 [] Vi har:\n- ro\n- lys");
        Imported text = read("§ 1 Vi har:", "", "- ro", "- lys", "", "Side 3 af 3");
        assertThat(text.provisions()).extracting(ImportedProvision::text).containsExactly("Vi har:\n- ro\n- lys");
        assertThat(text.closing()).extracting(TextBlock::text).containsExactly("Side 3 af 3");
        Imported signed = read("§ 1 Vi har:", "", "- ro", "", "Side 3 af 3", "", "Således vedtaget.", "", "Formanden.");
        assertThat(signed.provisions()).extracting(ImportedProvision::text).containsExactly("Vi har:\n- ro");
        assertThat(signed.closing()).extracting(TextBlock::text).containsExactly("Side 3 af 3", "Således vedtaget.", "Formanden.");
    }

    @Test
    void the_line_of_a_chapter_is_told_with_the_first_heading_after_it_and_is_no_words_of_the_section_before() {
        assertThat(provisions("Vedtægter", "", "Kapitel 1", "", "Navn", "", "§ 1 Den hedder Havnen.", "", "Kapitel 2", "", "Formål", "", "§ 2 Den samler folk.", "", "Møder", "", "§ 3 Slut."))
                .containsExactly("1.1 [Kapitel 1: Navn] Den hedder Havnen.", "2.1 [Kapitel 2: Formål] Den samler folk.", "3.1 [Møder] Slut.");
        assertThat(provisions("Vedtægter", "", "§ 1 Den hedder Havnen.", "", "Afsnit II", "", "§ 2 Den samler folk.", "", "§ 3 Slut."))
                .containsExactly("1.1 [] Den hedder Havnen.", "2.1 [Afsnit II] Den samler folk.", "3.1 [Afsnit II] Slut.");
        assertThat(provisions("Vedtægter", "", "Kap. 1 Navn", "§ 1 Navn", "Stk. 1 Den hedder Havnen.")).containsExactly("1.1 [Kap. 1 Navn: Navn] Den hedder Havnen.");
        assertThat(provisions("Vedtægter", "", "§ 1 Den gælder.", "", "Kapitel 2 i loven.", "", "§ 2 Slut.")).first().isEqualTo("1.1 [] Den gælder.\nKapitel 2 i loven.");
        assertThat(provisions("Vedtægter", "", "§ 1 Den gælder.", "", "Kapitel 2", "", "og loven.")).first().isEqualTo("1.1 [] Den gælder.\nKapitel 2\nog loven.");
    }

    @Test
    void a_dash_between_the_number_and_the_words_is_no_word() {
        assertThat(provisions("§ 1 - Navn", "", "Den hedder Havnen.", "", "§ 2 – Formål", "", "Den samler folk."))
                .containsExactly("1.1 [Navn] Den hedder Havnen.", "2.1 [Formål] Den samler folk.");
        assertThat(provisions("§ 1 -5 grader er koldt.")).containsExactly("1.1 [] -5 grader er koldt.");
    }
}
