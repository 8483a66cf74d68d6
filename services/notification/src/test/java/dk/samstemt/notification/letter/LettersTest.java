package dk.samstemt.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.contracts.documents.TextChange;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final Instant RECEIVED = Instant.parse("2023-11-07T09:15:30.000Z");

    @Test
    void the_notice_says_what_the_statutes_ask() {
        Letter letter = new NoticeLetter(Samples.to("da")).write("http://127.0.0.1/links/t", true, false);
        assertThat(letter.subject()).isEqualTo("Indkaldelse til skriftlig ekstraordinær generalforsamling tirsdag den 14. november 2023 – Greater Copenhagen EU Office");
        assertThat(flat(letter.text())).contains("tirsdag den 14. november 2023", "§ 4 stk. 4", "Skriftlig – der holdes ikke møde",
                "Sidste frist for tilkendegivelser er tirsdag den 14. november 2023 kl. 23.59 dansk tid", "Tavshed er ikke tilslutning", "modtaget af bestyrelsen fredag den 20. oktober 2023, indkaldes Danmarks Tekniske Universitet hermed til",
                "logger ind og afgiver partens tilkendegivelse", "2. Forslag til vedtægtsændring", "Nuværende ordlyd", "3,125 kr.", "Foreslået ordlyd", "2,820 kr.",
                "Bilag 1 – vedtægter.txt", "Roskilde Universitet", "Summary in English", "Silence is not assent");
    }

    @Test
    void the_mail_tells_every_wording_and_every_figure_an_amendment_changes() {
        ItemText item = new ItemText("item-2", 2, "DECISION", "AMENDMENT", Samples.words("Ændringer", "Changes"), null, "én gang", "to gange", null, "§ 6 stk. 1",
                List.of(new TextChange("REPLACE_TEXT", "§ 6 stk. 1", "én gang", "to gange", "Betales én gang.", "Betales to gange."),
                        new TextChange("REPLACE_HEADING", "§ 6", "Kontingent", "Bidrag", null, null), new TextChange("REPEAL", "§ 7 stk. 1", "Ordene", null, null, null)),
                List.of(new SettingChange("§ 4 stk. 4", Samples.words("Varsel", "Notice"), Samples.words("21 dage", "21 days"), Samples.words("28 dage", "28 days"), "2023-11-15")), "2024-01-01");
        assertThat(agenda("da", item)).containsSubsequence("Bestemmelse: § 6 stk. 1", "Nuværende ordlyd", "én gang", "Foreslået ordlyd", "to gange", "Bestemmelse: § 6", "Nuværende overskrift",
                "Foreslået overskrift", "Bidrag", "§ 7 stk. 1", "Ordene", "Bestemmelsen ophæves", "Forslaget ændrer også disse tal",
                "Varsel, § 4 stk. 4: nu 21 dage, foreslået 28 dage fra og med onsdag den 15. november 2023",
                "Foreslået ikrafttræden: mandag den 1. januar 2024");
        assertThat(agenda("en", item)).contains("Notice, § 4 stk. 4: now 21 days, proposed 28 days from Wednesday 15 November 2023", "Proposed commencement: Monday 1 January 2024");
        assertThat(agenda("da", Samples.notice("asm-1").items().get(1))).doesNotContain("ikrafttræden");
    }

    private static String agenda(String language, ItemText item) {
        return new Agenda(new Words(language, Samples.ZONE)).items(List.of(item)).stream().map(Block::text).map(LettersTest::flat).collect(Collectors.joining("\n"));
    }

    @Test
    void the_english_notice_has_a_danish_summary() {
        Letter letter = new NoticeLetter(Samples.to("en")).write(null, false, true);
        assertThat(flat(letter.text())).contains("Tuesday 14 November 2023", "Resumé på dansk", "Tavshed er ikke tilslutning", "only a repetition", "left out of the kept copy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void text_and_html_say_the_same(String language) {
        Letter letter = new NoticeLetter(Samples.to(language)).write("http://127.0.0.1/links/t", true, false);
        String html = letter.html().replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        assertThat(letters(html)).isEqualTo(letters(letter.text()));
    }

    @Test
    void what_people_typed_is_never_markup() {
        NoticeDocument plain = Samples.notice("asm-1");
        Addressee to = new Addressee(new Words("da", Samples.ZONE), plain, "dtu", "<script>alert(1)</script>");
        assertThat(new NoticeLetter(to).write(null, true, false).html()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_preview_is_the_notice_but_for_the_link_that_is_not_made_yet(String language) {
        NoticeLetter letter = new NoticeLetter(Samples.to(language));
        String place = Samples.to(language).words().say("link.preview");
        Letter preview = letter.preview(true);
        assertThat(preview.text()).contains(place).isEqualTo(letter.write("http://127.0.0.1/links/t", true, false).text().replace("http://127.0.0.1/links/t", place));
        assertThat(preview.subject()).isEqualTo(letter.write(null, true, false).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void its_parts_without_markup_say_the_same_as_its_text(String language) {
        Letter letter = new NoticeLetter(Samples.to(language)).preview(true);
        String parts = letter.parts().stream().flatMap(part -> Stream.of(Stream.ofNullable(part.label()), Stream.ofNullable(part.words()), part.points().stream(),
                part.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value())))).flatMap(words -> words).collect(Collectors.joining(" "));
        assertThat(letters(parts)).isEqualTo(letters(letter.text()));
        assertThat(letter.parts()).extracting(LetterPart::kind).contains("title", "heading", "subheading", "paragraph", "facts", "quote", "rule");
        assertThat(letter.parts().get(0).language()).isEqualTo(language);
        assertThat(letter.parts().get(letter.parts().size() - 1).language()).isNotEqualTo(language);
    }

    @Test
    void the_receipt_tells_when_and_where_in_the_log_but_not_what() {
        ReceiptFacts facts = new ReceiptFacts("st-1", 2, false, 1, RECEIVED, "ab".repeat(32));
        Letter letter = new ReceiptLetter(Samples.to("da"), facts).write();
        assertThat(flat(letter.text())).contains("tirsdag den 7. november 2023 kl. 10.15.30 dansk tid", "ab".repeat(32), "Udgave: 2",
                "kan ændres eller trækkes tilbage indtil svarfristen: tirsdag den 14. november 2023 kl. 23.59 dansk tid");
        assertThat(letter.text() + letter.html()).doesNotContainIgnoringCase("ASSENT").doesNotContain("afvisning", "undlader", "har tilsluttet");
    }

    @Test
    void a_withdrawal_is_told_as_one() {
        ReceiptFacts facts = new ReceiptFacts("st-1", 3, true, 0, RECEIVED, "ab".repeat(32));
        assertThat(flat(new ReceiptLetter(Samples.to("da"), facts).write().text())).contains("trukket sin tilkendegivelse", "tavshed er ikke tilslutning")
                .doesNotContain("Besvarede punkter");
    }

    @Test
    void the_reminder_names_the_party_and_the_deadline() {
        Letter letter = new ReminderLetter(Samples.to("da")).write(1, null);
        assertThat(letter.subject()).isEqualTo("Påmindelse: Danmarks Tekniske Universitet mangler at svare – svarfrist tirsdag den 14. november 2023 kl. 23.59 dansk tid");
        assertThat(flat(letter.text())).contains("Svarfristen er i morgen");
        assertThat(flat(new ReminderLetter(Samples.to("da")).write(0, null).text())).contains("Svarfristen er i dag");
        assertThat(flat(new ReminderLetter(Samples.to("en")).write(12, null).text())).contains("The deadline is 12 days away");
    }

    @Test
    void the_record_says_the_outcome_once_and_its_reasons_as_points() {
        Letter letter = new RecordLetter(Samples.to("da"), Samples.record(), false).write("ab".repeat(32));
        assertThat(flat(letter.text())).contains("2. Kontingent – vedtaget", "- Alle 9 parter har givet deres tilslutning.").doesNotContain("Forslaget er vedtaget");
        assertThat(new NoticeLetter(Samples.to("da")).write(null, true, false).html()).contains("§\u00a06\u00a0stk.\u00a02");
        assertThat(letter.html()).contains("<li").contains("Alle 9 parter har givet deres tilslutning.");
    }

    @Test
    void a_draft_of_the_record_says_that_it_is_not_approved_and_that_the_decisions_stand() {
        Letter letter = new RecordLetter(Samples.to("da"), Samples.record(), true).write("ab".repeat(32));
        assertThat(letter.subject()).startsWith("Ikke godkendt udkast til beslutningsreferat");
        assertThat(flat(letter.text())).contains("et udkast, der ikke er godkendt", "uanset om referatet er godkendt").doesNotContain("Formandskabet har godkendt beslutningsreferatet");
    }

    @Test
    void a_notice_for_a_new_day_says_which_one_it_replaces_and_that_the_old_statements_are_void() {
        Addressee to = new Addressee(new Words("da", Samples.ZONE), Samples.replacing(), "dtu", "Anna Prøve");
        assertThat(flat(new NoticeLetter(to).write(null, true, false).text())).contains("erstatter indkaldelsen til onsdag den 1. november 2023",
                "ikke lovligt indkaldt", "forbliver forseglede og tæller ikke");
        assertThat(flat(new NoticeLetter(to).writeToSuccessor(null, true).text())).contains("blevet repræsentant for Danmarks Tekniske Universitet");
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(keys("da")).isEqualTo(keys("en"));
    }

    private static java.util.Set<String> keys(String language) {
        return ResourceBundle.getBundle("dk.samstemt.notification.mail", Locale.forLanguageTag(language)).keySet();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
