package dk.samstemt.assembly.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.PartyAnswer;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** GA-26: what a record says is looked at before the chairmanship is. */
class CompletenessTest {

    private final Decided decided = RecordPageTest.decided("ruc");
    private final List<String> entitled = decided.law().profile().partyIds();
    private final RecordDocument document = RecordDocuments.of(decided, 1);

    @Test
    void GA_26_a_record_with_an_answer_or_a_silence_of_every_party_is_complete() {
        assertThat(Completeness.rule(document, decided, entitled).orElseThrow().yes()).isTrue();
    }

    @Test
    void GA_26_a_party_that_is_not_in_the_record_is_missed() {
        Ruling ruling = Completeness.rule(with(document.outcomes().get(1).answers().subList(1, 9), document.interpretations()), decided, entitled).orElseThrow();
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.points("GA-26", "NO_STATEMENT")).hasSize(1);
    }

    @Test
    void GA_26_readings_left_out_are_missed() {
        Ruling ruling = Completeness.rule(with(document.outcomes().get(1).answers(), Map.of("da", "", "en", "None")), decided, entitled).orElseThrow();
        assertThat(ruling.points("GA-26", "NO_INTERPRETATIONS")).hasSize(1);
    }

    private RecordDocument with(List<PartyAnswer> answers, Map<String, String> interpretations) {
        ItemOutcome all = document.outcomes().get(1);
        ItemOutcome some = new ItemOutcome(all.item(), all.number(), all.title(), all.outcome(), all.rulingSha256(), all.explanation(), all.counterfactuals(),
                answers, all.text());
        return new RecordDocument(document.assembly(), 1, document.associationName(), document.day(), document.deadline(),
                List.of(document.outcomes().get(0), some), interpretations, document.effect(), document.convening());
    }
}
