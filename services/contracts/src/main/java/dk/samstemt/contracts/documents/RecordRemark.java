package dk.samstemt.contracts.documents;

import java.util.Map;

/**
 * What the secretariat says in a decision record in its own words; the rest of the record is made from rulings and statements.
 *
 * @param item id of the item it is about; null for the closing remark
 * @param text language to text; has Danish
 */
public record RecordRemark(String item, Map<String, String> text) {
}
