package dk.samstemt.assembly.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.platform.web.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarksBodyTest {

    private static final List<Item> AGENDA = RealCase.draft().items();
    private static final String FIRST = AGENDA.get(0).item();
    private static final String SECOND = AGENDA.get(1).item();

    @Test
    void remarks_come_in_the_order_of_the_agenda_and_the_closing_one_last() {
        List<RecordRemark> checked = new RemarksBody(List.of(remark(null, "C"), remark(SECOND, "B"), remark(FIRST, "A"))).checked(AGENDA);
        assertThat(checked).extracting(RecordRemark::item).containsExactly(FIRST, SECOND, null);
    }

    @Test
    void an_item_that_is_not_on_the_agenda_one_twice_and_words_that_cannot_be_printed_are_refused_all_at_once() {
        RemarksBody body = new RemarksBody(List.of(remark("item-9", "A"), remark(FIRST, "A"), remark(FIRST, "B"), remark(null, "x".repeat(2_001)),
                new RecordRemark(SECOND, Map.of("en", "Only"))));
        assertThat(body.faults(List.of(FIRST, SECOND))).extracting(fault -> fault.pointer() + " " + fault.code()).containsExactly("/remarks/0/item unknown-value",
                "/remarks/2/item duplicate", "/remarks/3/text/da too-long", "/remarks/4/text/da missing");
        assertThatThrownBy(() -> body.checked(AGENDA)).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_longest_text_is_taken_and_one_that_reads_backwards_is_not() {
        assertThat(new RemarksBody(List.of(remark(null, "x".repeat(2_000)))).checked(AGENDA)).hasSize(1);
        assertThatThrownBy(() -> new RemarksBody(List.of(remark(null, "a\u202Eb"))).checked(AGENDA)).isInstanceOf(ProblemException.class);
    }

    private static RecordRemark remark(String item, String danish) {
        return new RecordRemark(item, Map.of("da", danish));
    }
}
