package dk.samstemt.assembly.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Succession;
import dk.samstemt.assembly.testkit.Papers;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.assembly.testkit.Several;
import dk.samstemt.assembly.testkit.Wordy;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Proposal;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.ReplacedAssembly;
import dk.samstemt.json.Records;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.statutes.amendment.Operation;
import java.nio.charset.StandardCharsets;
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
    void am_5_every_wording_and_every_figure_of_an_amendment_stands_in_the_letter() {
        assertThat(letter(Several.CHANGES, Words.DA)).containsSubsequence("Nuværende ordlyd, §&#160;6&#160;stk.&#160;1", "Det betales én gang om året",
                "Foreslået ordlyd, §&#160;6&#160;stk.&#160;1", "Det betales to gange om året", "Medlemmernes kontingent er grundlaget", "betales <del>én gang</del><ins>to gange</ins> om året",
                "Nuværende ordlyd, §&#160;6&#160;stk.&#160;2", "betaler <del>1,528</del><ins>1,400</ins> kr. pr. indbygger, hvilket i 2018-tal",
                "Nuværende overskrift, §&#160;6<", "Foreslået overskrift, §&#160;6<", "Kontingent<ins> og bidrag</ins>",
                "Ny bestemmelse, §&#160;6&#160;stk.&#160;9", "Kontingentet tilbagebetales ikke.",
                "Forslaget ændrer også disse tal", "<th scope=\"col\">Tal, regel eller part</th>",
                "<th scope=\"row\">Varsel for ekstraordinær generalforsamling</th>", "<td>§&#160;4&#160;stk.&#160;4</td>", "<td>21 dage</td>", "<td>28 dage</td>", "<td>onsdag den 15. november 2023</td>",
                "<th scope=\"row\">Kontingent fra Region Sjælland: sats pr. indbygger</th>", "<td>1,528 kr. pr. indbygger</td>", "<td>1,400 kr. pr. indbygger</td>", "mandag den 1. januar 2024");
        assertThat(letter(Several.CHANGES, Words.EN)).containsSubsequence("Heading in force, §&#160;6<", "also changes these figures", "Notice of an extraordinary general assembly",
                "<td>21 days</td>", "<td>28 days</td>", "Wednesday 15 November 2023");
        Papers.look("letter-several", words -> LetterPage.of(several(Several.CHANGES), LocalDate.of(2023, 10, 24), words));
    }

    @Test
    void am_3_an_amendment_that_states_its_own_day_says_it_and_its_figures_change_then() {
        NoticeDocument later = NoticeDocuments.of(new Convened(Several.convened(Several.CHANGES, LocalDate.of(2024, 1, 1)), RealCase.law(), List.of(), RealCase.roll(), null));
        assertThat(LetterPage.of(later, LocalDate.of(2023, 10, 24), Words.DA).html()).containsSubsequence("<td>28 dage</td>", "<td>mandag den 1. januar 2024</td>",
                "Foreslået ikrafttræden: mandag den 1. januar 2024").doesNotContain("onsdag den 15. november 2023</td>");
        assertThat(LetterPage.of(later, LocalDate.of(2023, 10, 24), Words.EN).html()).contains("Proposed commencement: Monday 1 January 2024");
        assertThat(later.items().get(1).inForceFrom()).isEqualTo("2024-01-01");
        assertThat(Records.read(Records.canonical(later), NoticeDocument.class)).isEqualTo(later);
        assertThat(letter(Several.CHANGES, Words.DA)).doesNotContain("ikrafttræden");
        assertThat(new String(Records.canonical(several(Several.CHANGES)), StandardCharsets.UTF_8)).doesNotContain("inForceFrom");
        Papers.look("letter-later", words -> LetterPage.of(later, LocalDate.of(2023, 10, 24), words));
    }

    @Test
    void mem_8_a_party_that_comes_in_stands_in_the_letter_by_name_whether_the_draft_fits_or_not() {
        String itu = "{\"id\":\"itu\",\"name\":{\"da\":\"IT-Universitetet\",\"en\":\"IT University\"},\"partyClass\":\"knowledge-institution\",\"seats\":0,\"seatsWithoutVote\":0,\"speaksFor\":[]}";
        List<Operation> admits = List.of(Operation.replaceText("6.1", "Det betales én gang om året", "Det betales to gange om året"), Operation.setParty("3.1", "itu", null, itu));
        assertThat(letter(admits, Words.DA)).containsSubsequence("Det betales to gange om året", "<th scope=\"col\">Tal, regel eller part</th>", "<th scope=\"row\">Parten IT-Universitetet</th>",
                "<td>§&#160;3&#160;stk.&#160;1</td>", "<td>Ikke part</td>", "<td>IT-Universitetet (vidensinstitution): ingen plads i bestyrelsen</td>", "<td>onsdag den 15. november 2023</td>");
        assertThat(letter(admits, Words.EN)).containsSubsequence("Party IT University", "<td>Not a party</td>", "<td>IT University (knowledge institution): no seat on the board</td>");
        assertThat(letter(List.of(Operation.setParty("3.1", "itu", itu, null)), Words.DA)).containsSubsequence("Parten IT-Universitetet", "<td>IT-Universitetet (vidensinstitution)", "<td>Ikke part</td>");
    }

    @Test
    void an_amendment_of_figures_alone_is_told_too_and_one_of_words_alone_has_no_table() {
        assertThat(letter(Several.CHANGES.subList(1, 2), Words.DA)).contains("<td>21 dage</td>", "<td>28 dage</td>").doesNotContain("Nuværende ordlyd");
        assertThat(letter(Several.CHANGES.subList(0, 1), Words.DA)).contains("Nuværende ordlyd").doesNotContain("Tal, regel eller part");
    }

    @Test
    void what_does_not_fit_the_version_in_force_is_told_in_the_words_of_the_draft() {
        List<Operation> misfit = List.of(Operation.replaceText("6.1", "Det betales aldrig", "Det betales to gange om året"), Operation.repeal("1.1", "Andre ord"),
                Operation.setParameter("6.2", "fee.region-sjaelland.amount", "intet", "alt", null));
        assertThat(letter(misfit, Words.DA)).containsSubsequence("Det betales aldrig", "<del>aldrig</del><ins>to gange om året</ins>", "Andre ord", "Bestemmelsen ophæves",
                "<td>intet</td>", "<td>alt</td>");
    }

    @Test
    void a_letter_from_before_every_change_was_told_still_holds_the_first() {
        ItemText item = new ItemText("item-2", 2, "DECISION", "AMENDMENT", Map.of("da", "Ændring"), null, "før", "efter", "[-før-]{+efter+}", "§ 9");
        String written = new String(Records.canonical(item), StandardCharsets.UTF_8).replace(",\"settings\":[]", "").replace(",\"texts\":[]", "");
        Html html = new Html();
        Proposal.write(html, Records.read(written.getBytes(StandardCharsets.UTF_8), ItemText.class), Words.DA);
        assertThat(html.document(Words.DA, "", "")).contains("Nuværende ordlyd, §&#160;9", "<del>før</del><ins>efter</ins>");
    }

    private static NoticeDocument several(List<Operation> operations) {
        return NoticeDocuments.of(new Convened(Several.convened(operations), RealCase.law(), List.of(), RealCase.roll(), null));
    }

    private static String letter(List<Operation> operations, Words words) {
        return LetterPage.of(several(operations), LocalDate.of(2023, 10, 24), words).html();
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
