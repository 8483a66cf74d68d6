package dk.samstemt.assembly.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.testkit.Papers;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.assembly.testkit.Wordy;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.statutes.facts.BasisKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the parties read when an assembly is called off (GA-30). */
class CancellationPageTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 2);
    private final CancellationDocument document = CancellationDocuments.of(RealCase.convened(), new CalledOff(
            new Basis(BasisKind.MEMBER_CALL, "region-hovedstaden", "Regionsrådet", DAY),
            Map.of("da", "Forslaget er <trukket> tilbage.")), RealCase.law(), RealCase.roll());

    @Test
    void itSaysWhoCancelledWhyAndThatStatementsStaySealed() {
        String danish = CancellationPage.of(document, DAY, Words.DA).html();
        assertThat(danish).contains("Aflysning af skriftlig ekstraordinær generalforsamling", "Region Hovedstaden, som havde opfordret",
                "torsdag den 2. november 2023", "tirsdag den 14. november 2023", "Forslaget er &lt;trukket&gt; tilbage.", "forbliver forseglede");
        assertThat(CancellationPage.of(document, DAY, Words.EN).html()).contains("which had called for the general assembly", "stay sealed");
        assertThat(document.recipients()).hasSize(9);
    }

    @Test
    void itIsAPdf() {
        Papers.look("cancellation", words -> CancellationPage.of(document, DAY, words));
    }

    @Test
    void nothing_runs_out_of_the_page_however_much_is_written() {
        Papers.look("cancellation-wordy", words -> CancellationPage.of(Wordy.of(document, CancellationDocument.class), DAY, words));
    }
}
