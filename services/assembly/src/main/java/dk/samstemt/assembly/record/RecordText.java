package dk.samstemt.assembly.record;

import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.contracts.documents.TextChange;
import java.util.List;
import java.util.Map;

/**
 * What a revision of the record says, read from the document that its digest names. Reasons and statements are left out: they are those of
 * the rulings, and the remarks stand with the record.
 *
 * @param convening language to how the assembly was convened
 * @param items one per item of the agenda
 * @param effect language to when the decisions take effect
 * @param interpretations language to the readings relied on, one a line
 */
public record RecordText(Map<String, String> convening, List<Item> items, Map<String, String> effect, Map<String, String> interpretations) {

    /**
     * What it says of one item.
     *
     * @param number number on the agenda
     * @param title language to title
     * @param wording the motion; null where there was none
     * @param texts every change of words that it proposes, in order
     * @param settings every figure and decision rule that it proposes to change
     * @param outcome ADOPTED or NOT_ADOPTED; null where nothing was to be decided
     */
    public record Item(int number, Map<String, String> title, String wording, List<TextChange> texts, List<SettingChange> settings, String outcome) {

        /** A record drawn up before wordings were kept in it has none. */
        static Item of(ItemOutcome item) {
            ItemText text = item.text();
            return text == null ? new Item(item.number(), item.title(), null, List.of(), List.of(), item.outcome())
                    : new Item(item.number(), item.title(), text.wording(), text.changes(), text.settings(), item.outcome());
        }
    }

    static RecordText of(RecordDocument record) {
        return new RecordText(record.convening(), record.outcomes().stream().map(Item::of).toList(), record.effect(), record.interpretations());
    }
}
