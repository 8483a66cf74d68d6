package dk.samstemt.assembly.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Succession;
import dk.samstemt.assembly.testkit.Papers;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.assembly.testkit.Wordy;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.ReplacedAssembly;
import dk.samstemt.json.Records;
import dk.samstemt.platform.malware.MalwareScan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private final NoticeDocument notice = NoticeDocuments.of(new Convened(RealCase.convened(), RealCase.law(), List.of(
            new Annex("anx-1", "Bilag 1. Vedtægter for Greater Copenhagen EU Office.pdf", "application/pdf", "0".repeat(64), 184_320, MalwareScan.PASSED)),
            RealCase.roll(), null));

    @Test
    void theDocumentSaysWhatTheStatutesDemand() {
        assertThat(notice.basisProvision()).containsEntry("da", "§ 4 stk. 4");
        assertThat(notice.recipients()).hasSize(9);
        assertThat(notice.deadlineText().get("da")).isEqualTo("tirsdag den 14. november 2023 kl. 23.59 dansk tid");
        assertThat(notice.deadlineText().get("en")).isEqualTo("Tuesday 14 November 2023 at 23:59 Danish time");
        assertThat(LetterPage.of(notice, LocalDate.of(2023, 10, 24), Words.DA).html())
                .contains("senest tirsdag den 14. november 2023 kl. 23.59 dansk tid", "før onsdag den 15. november 2023 kl. 00.00", "Har I spørgsmål");
        assertThat(notice.silence().get("da")).contains("Tavshed er ikke tilslutning", "§ 4 stk. 6");
        assertThat(Records.read(Records.canonical(notice), NoticeDocument.class)).isEqualTo(notice);
    }

    @Test
    void aNewDaySaysWhatItReplacesAndAStatedLastMomentIsSaidToTheMinute() {
        AssemblyRow row = RealCase.convened();
        NoticeText text = new NoticeText(row.draft().notice().howToState(), true, true, Map.of(), null, null, null, "2023-11-14T20:00");
        Draft draft = new Draft(row.draft().kind(), row.draft().form(), row.day(), row.draft().purpose(), row.draft().basis(), row.draft().items(), text);
        AssemblyRow stated = new AssemblyRow(row.ref(), row.state(), 1, draft, row.createdAt(), 1, row.lastDispatch(),
                Instant.parse("2023-11-14T19:00:00.000Z"), null, Succession.NONE);
        NoticeDocument replacing = NoticeDocuments.of(new Convened(stated, RealCase.law(), List.of(), RealCase.roll(),
                new ReplacedAssembly("asm-0", "2023-11-13")));
        assertThat(LetterPage.of(replacing, LocalDate.of(2023, 10, 24), Words.DA).html())
                .contains("træder i stedet for indkaldelsen til mandag den 13. november 2023", "senest tirsdag den 14. november 2023 inden kl. 20.00 dansk tid",
                        "modtaget før dette tidspunkt").doesNotContain("23.59");
    }

    @Test
    void anAmendmentStandsBeforeAndAfterWithItsRedline() {
        ItemText item = notice.items().get(1);
        assertThat(item.provision()).isEqualTo("§ 6 stk. 2");
        assertThat(item.before()).contains("3,125 kr.");
        assertThat(item.after()).contains("2,820 kr.");
        assertThat(item.redline()).contains("[-3,125-]{+2,820+} kr. pr. indbygger");
        assertThat(LetterPage.of(notice, LocalDate.of(2023, 10, 24), Words.DA).html()).contains("betaler <del>3,125</del><ins>2,820</ins> kr. pr. indbygger");
        assertThat(LetterPage.of(notice, LocalDate.of(2023, 10, 24), Words.EN).html()).contains("what is underlined comes");
    }

    @Test
    void rendersInBothLanguages() {
        Papers.look("letter", words -> LetterPage.of(notice, LocalDate.of(2023, 10, 24), words));
    }

    @Test
    void nothing_runs_out_of_the_page_however_much_is_written() {
        NoticeDocument wordy = Wordy.of(notice, NoticeDocument.class);
        assertThat(wordy.items().get(1).after()).contains(Wordy.WORD);
        Papers.look("letter-wordy", words -> LetterPage.of(wordy, LocalDate.of(2023, 10, 24), words));
    }
}
