package dk.samstemt.assembly.record;

import dk.samstemt.contracts.documents.RecordRemark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One version of what the secretariat writes into the record.
 *
 * @param version 0 while nothing was ever written
 * @param texts the remarks, by item in agenda order, the closing one last
 * @param writtenAt legal time; null while nothing was ever written
 */
record Remarks(int version, List<RecordRemark> texts, Instant writtenAt) {

    static final Remarks NONE = new Remarks(0, List.of(), null);

    /** The text about an item, or the closing one for null; empty where there is none. */
    Map<String, String> about(String item) {
        return texts.stream().filter(one -> Objects.equals(one.item(), item)).findFirst().map(RecordRemark::text).orElse(Map.of());
    }
}
