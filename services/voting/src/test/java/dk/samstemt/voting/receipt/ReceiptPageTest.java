package dk.samstemt.voting.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import dk.samstemt.embedded.testing.Sheets;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.Terms;
import dk.samstemt.voting.evidence.AttachmentView;
import dk.samstemt.voting.statement.DecidedBy;
import dk.samstemt.voting.statement.Receipt;
import dk.samstemt.voting.statement.ReceiptAnswer;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a party can print of its receipt. */
class ReceiptPageTest {
    /** Longer than a line, and with no place to break it. */
    private static final String WORD = "tilskudsberegningsgrundlagsreguleringsbestemmelse_".repeat(4);
    private static final Path PAGES = Path.of("target", "pages");
    private static final Instant AT = Instant.parse("2023-11-10T09:42:07Z");
    private static final Instant DEADLINE = Instant.parse("2023-11-14T23:00:00Z");
    private static final Profile PROFILE = ProfileReader.read(ProfileReader.shipped());
    private static final Terms TERMS = new Terms(new BallotId("alfa", "asm-1"), 1, LocalDate.of(2023, 11, 14), DEADLINE,
            List.of(new BallotItem("item-2", 2, "DECISION"), new BallotItem("item-3", 3, "APPROVAL")));
    private static final String SHA = "5a1f".repeat(16);

    private static Receipt receipt(boolean withdrawn) {
        List<ReceiptAnswer> answers = List.of(new ReceiptAnswer("item-2", Choice.ASSENT, "at <b>det</b> sker", SHA, SHA, SHA, SHA),
                new ReceiptAnswer("item-3", Choice.DISSENT, null, SHA, SHA, null, null));
        return new Receipt("asm-1", "stm-1", "ku", 2, withdrawn, AT, DEADLINE, "evt-1", SHA, 7, withdrawn ? List.of() : answers, withdrawn ? null : "Første linje\nanden linje",
                SHA, SHA, withdrawn ? null : new DecidedBy("Bestyrelsen", LocalDate.of(2023, 11, 1)),
                withdrawn ? null : new AttachmentView("att-1", "Uddrag <af> referat.pdf", 640_400, "ab12".repeat(16), SHA, SHA, MalwareScan.NOT_SCANNED), null, null);
    }

    private static NoticeDocument notice() {
        List<ItemText> items = List.of(item("item-2", 2, "Ny § 7", "New § 7"), item("item-3", 3, "Godkendelse af regnskab", "Approval of the accounts"));
        Map<String, String> none = Map.of();
        return new NoticeDocument("asm-1", PROFILE.name(), "EXTRAORDINARY", "WRITTEN", "2023-11-14", DEADLINE, none, none, none, none, none, none, items, List.of(), List.of(), none);
    }

    private static ItemText item(String id, int number, String danish, String english) {
        return new ItemText(id, number, "DECISION", "OTHER", Map.of("da", danish, "en", english), null, null, null, null, null);
    }

    private static ReceiptPage page(boolean withdrawn, NoticeDocument notice, String language) {
        return new ReceiptPage(receipt(withdrawn), new About(TERMS, PROFILE, notice), Words.in(language));
    }

    @Test
    void it_says_what_was_stated_when_for_whom_and_how_to_prove_it() {
        assertThat(page(false, notice(), "da").html()).containsSubsequence("Kvittering for tilkendegivelse", "Ekstraordinær skriftlig generalforsamling den 14. november 2023", "Københavns Universitet",
                "10. november 2023 kl. 10.42.07 (dansk tid)", "14. november 2023 kl. 23.59 (dansk tid)", "2. Ny §&#160;7", "Tilslutning<br/>På betingelse af: at &lt;b&gt;det&lt;/b&gt; sker",
                "3. Godkendelse af regnskab", "Afvisning", "Første linje<br/>anden linje", "Bestyrelsen den 1. november 2023", "Vedlagt fil", "Uddrag &lt;af&gt; referat.pdf", "ab12".repeat(16), "evt-1", SHA, "Betingelse, 2. Ny", "Vedlagt fil", "Forseglet aftryk");
        assertThat(page(false, notice(), "en").html()).containsSubsequence("Receipt for a statement", "University of Copenhagen", "10 November 2023 at 10:42:07 (Danish time)", "2. New", "Assent", "Dissent", "File attached", "Fingerprint of the file");
    }

    @Test
    void without_the_notice_items_go_by_their_numbers() {
        assertThat(page(false, null, "da").html()).contains("Generalforsamling den 14. november 2023", "Punkt 2 (beslutning)", "Punkt 3 (godkendelse)");
    }

    @Test
    void a_withdrawal_has_its_own() {
        assertThat(page(true, notice(), "da").html()).contains("Kvittering for tilbagetrækning", "tæller som ikke svaret").doesNotContain("Forseglet aftryk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void it_can_be_archived_and_read_aloud_and_is_the_same_each_time(String language) throws Exception {
        byte[] pdf = pdf(language);
        Sheets.keep(PAGES, "receipt-" + language, pdf);
        assertThat(Sheets.unreadable(pdf)).isEmpty();
        assertThat(pdf(language)).isEqualTo(pdf);
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            assertThat(complaints(pdf, flavour)).as(flavour.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void nothing_runs_out_of_the_page_however_much_is_written(String language) {
        byte[] pdf = pdf(new ReceiptPage(wordy(), new About(TERMS, PROFILE, wordyNotice()), Words.in(language)), language);
        Sheets.keep(PAGES, "receipt-wordy-" + language, pdf);
        assertThat(Sheets.unreadable(pdf)).isEmpty();
    }

    private static Receipt wordy() {
        ReceiptAnswer answer = new ReceiptAnswer("item-2", Choice.ASSENT, "at " + WORD + " gælder", SHA, SHA, SHA, SHA);
        String comment = ("Vi henviser til " + WORD + " og til det, der tidligere er skrevet. ").repeat(25);
        AttachmentView file = new AttachmentView("att-1", WORD + ".pdf", 640_400, "ab12".repeat(16), SHA, SHA, MalwareScan.NOT_SCANNED);
        return new Receipt("asm-1", "stm-1", "ku", 2, false, AT, DEADLINE, "evt-" + SHA, SHA, 7, List.of(answer), comment, SHA, SHA,
                new DecidedBy("Bestyrelsen for " + WORD, LocalDate.of(2023, 11, 1)), file, null, null);
    }

    private static NoticeDocument wordyNotice() {
        Map<String, String> none = Map.of();
        return new NoticeDocument("asm-1", PROFILE.name(), "EXTRAORDINARY", "WRITTEN", "2023-11-14", DEADLINE, none, none, none, none, none, none,
                List.of(item("item-2", 2, "Ændring af " + WORD, "Amendment of " + WORD)), List.of(), List.of(), none);
    }

    private static byte[] pdf(String language) {
        return pdf(page(false, notice(), language), language);
    }

    private static byte[] pdf(ReceiptPage page, String language) {
        return new PdfRenderer().render(new PdfRequest(page.html(), language, page.title(), AT));
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + ": " + check.getMessage()).distinct().toList();
        }
    }
}
