package dk.samstemt.portal.chairmanship;

import dk.samstemt.portal.amendment.Figure;
import dk.samstemt.portal.amendment.Wording;

import java.util.List;
import java.util.Map;

/**
 * What the decision record says; reasons, statements and remarks stand on the page already.
 *
 * @param convening       language to how the assembly was convened
 * @param items           one per item of the agenda
 * @param effect          language to when the decisions take effect
 * @param interpretations language to the readings relied on, one a line
 */
public record RecordText(Map<String, String> convening, List<Item> items, Map<String, String> effect, Map<String, String> interpretations) {

    /**
     * What it says of one item.
     *
     * @param number   number on the agenda
     * @param title    language to title
     * @param wording  the motion; null where there was none
     * @param texts    every change of words that it proposes
     * @param settings every figure and rule behind the words that it proposes to change
     * @param outcome  ADOPTED or NOT_ADOPTED; null where nothing was to be decided
     */
    public record Item(int number, Map<String, String> title, String wording, List<Wording> texts, List<Figure> settings, String outcome) {
    }
}
