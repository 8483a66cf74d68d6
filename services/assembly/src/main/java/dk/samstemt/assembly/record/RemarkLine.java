package dk.samstemt.assembly.record;

import java.util.Map;

/**
 * A remark of the secretariat in the newest revision.
 *
 * @param number number of the item it is about; null for the closing remark
 * @param title language to the item's title; empty for the closing remark
 * @param text language to text; empty where it was taken out
 * @param changed whether the revision before had it otherwise; false in a first revision
 * @param before language to what stood there then; empty where nothing did, and where nothing is changed
 */
record RemarkLine(Integer number, Map<String, String> title, Map<String, String> text, boolean changed, Map<String, String> before) {

    static RemarkLine of(Integer number, Map<String, String> title, Map<String, String> now, Map<String, String> before) {
        boolean changed = !now.equals(before);
        return new RemarkLine(number, title, now, changed, changed ? before : Map.of());
    }
}
