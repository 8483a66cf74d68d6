package dk.samstemt.assembly.record;

import dk.samstemt.contracts.documents.RecordRemark;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the secretariat has written into the record, for whoever writes on.
 *
 * @param version the version: its ETag; 0 while nothing was ever written
 * @param writtenAt legal time; null while nothing was ever written
 * @param revision the newest revision of the record
 * @param window OPEN and SENT_BACK take more words, ANSWERED and APPROVED do not
 * @param items the agenda
 * @param remarks the remarks
 */
record RemarksView(int version, Instant writtenAt, int revision, Window window, List<Line> items, List<RecordRemark> remarks) {

    /**
     * One item of the agenda.
     *
     * @param item its id
     * @param number its number
     * @param title language to title
     */
    record Line(String item, int number, Map<String, String> title) {
    }
}
