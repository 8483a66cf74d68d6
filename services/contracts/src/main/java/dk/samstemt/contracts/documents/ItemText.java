package dk.samstemt.contracts.documents;

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
 * @param before    wording in force, for an amendment of one provision; else null
 * @param after     proposed wording; else null
 * @param redline   both as one marked text; else null
 * @param provision number of the amended provision; else null
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
        String provision) {
}
