package dk.samstemt.contracts.documents;

import java.util.List;
import java.util.Map;

/**
 * One agenda item with its wording (GA-20, AM-2).
 *
 * @param item      id of the item
 * @param number    number on the agenda
 * @param kind      kind of item
 * @param subject   subject of the item
 * @param title     language to title
 * @param wording   the motion as proposed, in the language it was written; null for information
 * @param before    words in force of the first change of words, for readers who know one only; else null
 * @param after     the words it proposes; else null
 * @param redline   all changes of words as marked text; else null
 * @param provision number of the first provision whose words are amended; else null
 * @param texts     every change of words, in order; empty where there is none, and in documents made before there were several
 * @param settings  every figure and decision rule that is changed; empty as for {@code texts}
 * @param inForceFrom the day an amendment states that it is in force from (ISO); null where it states none (AM-3)
 */
public record ItemText(
        String item,
        int number,
        String kind,
        String subject,
        Map<String, String> title,
        String wording,
        String before,
        String after,
        String redline,
        String provision,
        List<TextChange> texts,
        List<SettingChange> settings,
        String inForceFrom) {

    /** An item that amends nothing, or one as it was written before an amendment's every change was told. */
    public ItemText(String item, int number, String kind, String subject, Map<String, String> title, String wording, String before,
            String after, String redline, String provision) {
        this(item, number, kind, subject, title, wording, before, after, redline, provision, List.of(), List.of(), null);
    }

    /** Every change of words; a document from before they were all told holds the first. */
    public List<TextChange> changes() {
        return !texts.isEmpty() || before == null && after == null ? texts : List.of(new TextChange("", provision, before, after, null, null));
    }
}
