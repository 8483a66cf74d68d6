package dk.samstemt.assembly.view;

import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.contracts.documents.TextChange;
import java.util.List;
import java.util.Map;

/**
 * What an amendment on the agenda changes, as the notice prints it (AM-2).
 *
 * @param item     the item
 * @param number   its number on the agenda
 * @param title    language to title
 * @param texts    every change of words, in order
 * @param settings every figure and decision rule that is changed
 */
record ChangesView(String item, int number, Map<String, String> title, List<TextChange> texts, List<SettingChange> settings) {

    static ChangesView of(ItemText item) {
        return new ChangesView(item.item(), item.number(), item.title(), item.texts(), item.settings());
    }
}
