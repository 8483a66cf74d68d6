package dk.samstemt.portal.chairmanship;

import java.util.Map;

/**
 * One remark of the secretariat.
 *
 * @param number  number of the item it is about; null for the closing remark
 * @param title   language to the item's title
 * @param text    language to text; empty where it was taken out
 * @param changed whether the revision before had it otherwise
 * @param before  language to what stood there then; empty where nothing did
 */
public record Remark(Integer number, Map<String, String> title, Map<String, String> text, boolean changed, Map<String, String> before) {

    /** NEW, CHANGED, REMOVED or SAME, against the revision before. */
    public String fate() {
        return !changed ? "SAME" : text.isEmpty() ? "REMOVED" : before.isEmpty() ? "NEW" : "CHANGED";
    }
}
