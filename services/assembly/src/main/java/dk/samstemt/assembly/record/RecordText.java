package dk.samstemt.assembly.record;

import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.RecordDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @param provision number of the provision that is amended; null where none is
     * @param before its wording before; null where there was none
     * @param after its wording as proposed; null where there is none
     * @param outcome ADOPTED or NOT_ADOPTED; null where nothing was to be decided
     */
    public record Item(int number, Map<String, String> title, String wording, String provision, String before, String after, String outcome) {

        /** A record drawn up before wordings were kept in it has none. */
        static Item of(ItemOutcome item) {
            Optional<ItemText> text = Optional.ofNullable(item.text());
            return new Item(item.number(), item.title(), text.map(ItemText::wording).orElse(null), text.map(ItemText::provision).orElse(null),
                    text.map(ItemText::before).orElse(null), text.map(ItemText::after).orElse(null), item.outcome());
        }
    }

    static RecordText of(RecordDocument record) {
        return new RecordText(record.convening(), record.outcomes().stream().map(Item::of).toList(), record.effect(), record.interpretations());
    }
}
