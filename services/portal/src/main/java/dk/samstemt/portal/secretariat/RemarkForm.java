package dk.samstemt.portal.secretariat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the secretariat writes into the record, field by field.
 *
 * @param rows one for each item in agenda order, and the closing remark last
 */
record RemarkForm(List<Row> rows) {

    /**
     * One remark.
     *
     * @param about id of the item; empty for the closing remark
     * @param da    in Danish; empty where nothing is written
     * @param en    in English; empty where nothing is written
     */
    record Row(String about, String da, String en) {

        Map<String, Object> text() {
            Map<String, Object> text = new LinkedHashMap<>();
            if (!da.isBlank()) {
                text.put("da", da);
            }
            if (!en.isBlank()) {
                text.put("en", en);
            }
            return text;
        }
    }

    /** What is written now. */
    static RemarkForm of(RemarkService.Remarks written) {
        List<Row> rows = new ArrayList<>();
        written.items().forEach(item -> rows.add(row(item.item(), written.about(item.item()))));
        rows.add(row("", written.about(null)));
        return new RemarkForm(rows);
    }

    private static Row row(String about, Map<String, String> text) {
        return new Row(about, text.getOrDefault("da", ""), text.getOrDefault("en", ""));
    }

    /** What a form sent: {@code about-<n>}, {@code remarkDa-<n>} and {@code remarkEn-<n>} from 0. */
    static RemarkForm of(Map<String, String> sent) {
        List<Row> rows = new ArrayList<>();
        for (int n = 0; sent.containsKey("about-" + n); n++) {
            rows.add(new Row(sent.get("about-" + n), typed(sent.get("remarkDa-" + n)), typed(sent.get("remarkEn-" + n))));
        }
        return new RemarkForm(rows);
    }

    private static String typed(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** The body for the service: rows without words are left out. */
    Map<String, Object> body() {
        List<Map<String, Object>> remarks = new ArrayList<>();
        for (Row row : rows) {
            if (!row.text().isEmpty()) {
                Map<String, Object> remark = new HashMap<>(Map.of("text", row.text()));
                if (!row.about().isEmpty()) {
                    remark.put("item", row.about());
                }
                remarks.add(remark);
            }
        }
        return Map.of("remarks", remarks);
    }

    /** Pointer of the body to id of the field. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        int sent = 0;
        for (int n = 0; n < rows.size(); n++) {
            if (!rows.get(n).text().isEmpty()) {
                fields.put("/remarks/" + sent + "/text/da", "remarkDa-" + n);
                fields.put("/remarks/" + sent + "/text/en", "remarkEn-" + n);
                fields.put("/remarks/" + sent++ + "/item", "remarkDa-" + n);
            }
        }
        return fields;
    }
}
