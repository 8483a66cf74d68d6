package dk.samstemt.assembly.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.testkit.Papers;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.assembly.testkit.Several;
import dk.samstemt.assembly.testkit.Wordy;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordPageTest {

    private static final Instant GIVEN = Instant.parse("2023-11-02T09:15:00.000Z");

    @Test
    void nineAssentsAreRecordedAsAdopted() {
        RecordDocument document = RecordDocuments.of(decided(""), 1);
        ItemOutcome outcome = document.outcomes().get(1);
        assertThat(outcome.outcome()).isEqualTo("ADOPTED");
        assertThat(outcome.answers()).hasSize(9).allMatch(answer -> answer.choice().equals("ASSENT"));
        assertThat(document.outcomes().get(0).outcome()).isNull();
        assertThat(document.effect().get("da")).contains("15. november 2023 kl. 00.00");
        assertThat(Records.read(Records.canonical(document), RecordDocument.class)).isEqualTo(document);
        assertThat(document.convening().get("da")).contains("lovligt indkaldt", "varslet på 21 dage er overholdt", "§ 4 stk. 4");
        assertThat(outcome.text().before()).contains("3,125 kr.");
        assertThat(page(document, Words.DA)).contains("Deltagere", "Af 9 parter har 9 tilsluttet sig", "Foreslået ordlyd", "<del>2018-tal</del><ins>2024-tal</ins>", "<th scope=\"row\">Roskilde Universitet</th>")
                .doesNotContain("Uden tilkendegivelse");
        Papers.look("record-adopted", words -> of(document, words));
    }

    @Test
    void oneSilentPartyIsNamedInTheReasons() {
        RecordDocument document = RecordDocuments.of(decided("ruc"), 1);
        ItemOutcome outcome = document.outcomes().get(1);
        assertThat(outcome.outcome()).isEqualTo("NOT_ADOPTED");
        assertThat(outcome.explanation().get("da")).contains("Roskilde Universitet", "GA-10");
        assertThat(document.effect().get("en")).contains("unchanged");
        assertThat(page(document, Words.DA)).contains("Uden tilkendegivelse", "1 har ikke svaret");
        Papers.look("record-not-adopted", words -> of(document, words));
    }

    @Test
    void anAssentWithAConditionIsNotCountedAsAssent() {
        RecordDocument document = RecordDocuments.of(decided("", true), 1);
        assertThat(page(document, Words.DA)).contains("Af 9 parter har 0 tilsluttet sig, 0 har afvist, 0 har undladt, 9 har stillet en betingelse, og 0 har ikke svaret.");
    }

    @Test
    void whatCameByLetterWhatWasCorrectedAndThatNobodyApprovedItIsSaid() {
        Decided heard = decided("");
        Decided byLetter = new Decided(heard.row(), heard.law(), heard.rulings(), heard.answers(), Map.of("ku", "LETTER"), heard.convening());
        RecordDocument document = RecordDocuments.of(byLetter, 2, Map.of("da", "Dagen er tilføjet."), List.of());
        assertThat(page(document, Words.DA)).contains("Tilslutning (ved brev, registreret af sekretariatet)", "Rettet i denne udgave", "Dagen er tilføjet.")
                .doesNotContain("Ikke godkendt udkast");
        assertThat(RecordPage.of(document, "EXTRAORDINARY.WRITTEN", heard.law().profile().zone(), Words.DA, Marking.NOT_APPROVED).html())
                .contains("<h1>Ikke godkendt udkast: Beslutningsreferat", "endnu ikke godkendt af hele formandskabet");
        Papers.look("record-not-approved", words -> RecordPage.of(document, "EXTRAORDINARY.WRITTEN", heard.law().profile().zone(), words,
                Marking.NOT_APPROVED));
    }

    @Test
    void what_the_secretariat_says_stands_at_its_item_and_at_the_end_marked_as_its_own_and_is_part_of_the_digest() {
        Decided held = decided("");
        List<RecordRemark> remarks = List.of(new RecordRemark("item-1", Map.of("da", "Dirigenten takkede.")),
                new RecordRemark("item-2", Map.of("da", "Første linje\n<b>anden</b>", "en", "First line")), new RecordRemark(null, Map.of("da", "Intet at bemærke.")));
        RecordDocument document = RecordDocuments.of(held, 2, Map.of(), remarks);
        assertThat(page(document, Words.DA)).containsSubsequence("1. ", "Sekretariatets bemærkning</h3>", "<p class=\"remark\">Dirigenten takkede.", "2. ", "Sekretariatets bemærkning",
                "Første linje<br/>&lt;b&gt;anden&lt;/b&gt;", "Øvrigt</h2>", "<p class=\"kind\">Sekretariatets bemærkning", "Intet at bemærke.", "Virkning");
        assertThat(page(document, Words.EN)).contains("Remark of the secretariat", "First line", "Other</h2>").doesNotContain("Første linje");
        assertThat(Records.read(Records.canonical(document), RecordDocument.class)).isEqualTo(document);
        assertThat(Records.canonical(document)).isNotEqualTo(Records.canonical(RecordDocuments.of(held, 2)));
        String before = new String(Records.canonical(RecordDocuments.of(held, 2)), StandardCharsets.UTF_8).replace("\"remarks\":[],", "");
        assertThat(Records.read(before.getBytes(StandardCharsets.UTF_8), RecordDocument.class).remarks()).as("a record drawn up before there were any").isEmpty();
        Papers.look("record-remarks", words -> of(document, words));
    }

    @Test
    void nothing_runs_out_of_the_page_however_much_is_written() {
        List<RecordRemark> remarks = List.of(new RecordRemark("item-2", Map.of("da", "Som aftalt, se " + Wordy.WORD)));
        RecordDocument wordy = Wordy.of(RecordDocuments.of(decided("ruc"), 2, Map.of("da", Wordy.WORD), remarks), RecordDocument.class);
        assertThat(page(wordy, Words.DA)).contains("Uden tilkendegivelse", "Fakultetsfællesskab");
        Papers.look("record-wordy", words -> of(wordy, words));
    }

    @Test
    void am_2_the_record_holds_every_wording_and_every_figure_that_was_adopted() {
        Decided real = decided("");
        Decided several = new Decided(Several.convened(Several.CHANGES), real.law(), real.rulings(), real.answers(), Map.of(), real.convening());
        RecordDocument document = RecordDocuments.of(several, 1);
        assertThat(page(document, Words.DA)).containsSubsequence("<del>én gang</del><ins>to gange</ins>", "<del>1,528</del><ins>1,400</ins>", "Foreslået overskrift, §&#160;6<",
                "Varsel for ekstraordinær generalforsamling", "<td>21 dage</td>", "<td>28 dage</td>", "sats pr. indbygger", "mandag den 1. januar 2024", "Beslutning: Forslaget er vedtaget.");
        assertThat(page(document, Words.EN)).contains("Figure, rule or party", "<td>28 days</td>");
        assertThat(Records.read(Records.canonical(document), RecordDocument.class)).isEqualTo(document);
        assertThat(RecordText.of(document).items().get(1)).as("what the chairmanship reads on its page")
                .satisfies(item -> assertThat(item.texts()).isEqualTo(document.outcomes().get(1).text().texts()).hasSize(4))
                .satisfies(item -> assertThat(item.settings()).extracting(figure -> figure.before().get("da") + " " + figure.after().get("en")).containsExactly("21 dage 28 days",
                        "1,528 kr. pr. indbygger DKK 1.400 per inhabitant"));
        Papers.look("record-several", words -> of(document, words));
    }

    @Test
    void am_3_the_record_says_from_which_day_each_adopted_amendment_is_in_force() {
        Decided real = decided("");
        RecordDocument later = RecordDocuments.of(new Decided(Several.convened(Several.CHANGES, LocalDate.of(2024, 1, 1)), real.law(), real.rulings(), real.answers(), Map.of(), real.convening()), 1);
        assertThat(later.effect()).containsEntry("da", "Beslutningerne har virkning fra fristens udløb, onsdag den 15. november 2023 kl. 00.00 dansk tid. Godkendelsen af dette "
                + "referat udskyder ikke virkningen. Vedtægtsændringen under punkt 2 træder i kraft mandag den 1. januar 2024.");
        assertThat(later.effect().get("en")).endsWith("The amendment of the statutes under item 2 takes effect on Monday 1 January 2024.");
        assertThat(page(later, Words.DA)).contains("Foreslået ikrafttræden: mandag den 1. januar 2024");
        assertThat(RecordDocuments.of(real, 1).effect().get("da")).contains("regnet i dage fra og med onsdag den 15. november 2023").doesNotContain("træder i kraft");
        Papers.look("record-later", words -> of(later, words));
    }

    @Test
    void am_3_of_two_adopted_amendments_each_has_its_own_day() {
        Decided real = decided("");
        AssemblyRow one = Several.convened(Several.CHANGES, LocalDate.of(2024, 1, 1));
        Item second = one.draft().items().get(1);
        Item third = new Item(3, second.kind(), second.subject(), second.title(), null, new Amendment(1, Several.CHANGES), null, null, null);
        Draft draft = new Draft(one.draft().kind(), one.draft().form(), one.day(), one.draft().purpose(), one.draft().basis(), List.of(second, third), one.draft().notice());
        AssemblyRow two = new AssemblyRow(one.ref(), one.state(), 1, draft, one.createdAt(), 1, one.lastDispatch(), one.deadline(), null, one.succession());
        Ruling ruling = real.rulings().get("item-2");
        RecordDocument document = RecordDocuments.of(new Decided(two, real.law(), Map.of("item-2", ruling, "item-3", ruling),
                Map.of("item-2", real.answers().get("item-2"), "item-3", real.answers().get("item-2")), Map.of(), real.convening()), 1);
        assertThat(document.effect().get("da")).endsWith("under punkt 2 træder i kraft mandag den 1. januar 2024. Vedtægtsændringen under punkt 3 gælder fra fristens udløb, "
                + "regnet i dage fra og med onsdag den 15. november 2023.");
    }

    /** The real case with one party silent; with none where it is empty. */
    static Decided decided(String silent) {
        return decided(silent, false);
    }

    private static Decided decided(String silent, boolean conditional) {
        LawVersion law = RealCase.law();
        AssemblyRow row = RealCase.convened();
        List<PartyStatement> statements = law.profile().partyIds().stream().map(party -> party.equals(silent)
                ? PartyStatement.silent(party) : new PartyStatement(party, Choice.ASSENT, conditional, GIVEN)).toList();
        Ruling ruling = law.statutes().decision(new DecisionFacts("item-2", ItemKind.DECISION, ItemSubject.AMENDMENT, row.draft().form(),
                row.day(), law.profile().partyIds(), statements, true, law.tzdata()));
        return new Decided(row, law, Map.of("item-2", ruling), Map.of("item-2", statements), Map.of(), convening(law));
    }

    private static String page(RecordDocument document, Words words) {
        return of(document, words).html();
    }

    private static Page of(RecordDocument document, Words words) {
        return RecordPage.of(document, "EXTRAORDINARY.WRITTEN", RealCase.law().profile().zone(), words);
    }

    private static Ruling convening(LawVersion law) {
        AssemblyRow row = RealCase.convened();
        List<PartyDispatch> sent = law.profile().partyIds().stream().map(party -> new PartyDispatch(party, RealCase.IN_TIME, false, false)).toList();
        return law.statutes().dulyConvened(new DispatchFacts(row.draft().kind(), row.draft().form(), row.day(), law.profile().partyIds(), sent,
                row.deadline(), law.tzdata()));
    }
}
