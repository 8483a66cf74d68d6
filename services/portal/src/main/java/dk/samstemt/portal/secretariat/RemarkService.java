package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What writing into the decision record needs of {@code assembly}. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/record/remarks")
public interface RemarkService {

    @GetExchange
    Remarks read(@PathVariable String association, @PathVariable String assembly);

    /** The headers say from which version it was written ({@code If-Match}). */
    @PutExchange
    Remarks write(@PathVariable String association, @PathVariable String assembly, @RequestHeader Map<String, String> headers, @RequestBody Map<String, Object> body);

    /**
     * What is written.
     *
     * @param version  its version
     * @param revision the newest revision of the record
     * @param window   OPEN and SENT_BACK take more words, ANSWERED and APPROVED do not
     * @param items    the agenda
     * @param remarks  the remarks
     */
    record Remarks(int version, int revision, String window, List<Item> items, List<Remark> remarks) {

        /** Whether more can be written. */
        public boolean isOpen() {
            return window.equals("OPEN") || window.equals("SENT_BACK");
        }

        Map<String, String> about(String item) {
            return remarks.stream().filter(remark -> Objects.equals(remark.item(), item)).findFirst().map(Remark::text).orElse(Map.of());
        }
    }

    /**
     * One item of the agenda.
     *
     * @param item   its id
     * @param number its number
     * @param title  language to title
     */
    record Item(String item, int number, Map<String, String> title) {
    }

    /**
     * One remark.
     *
     * @param item the item it is about; null for the closing remark
     * @param text language to text
     */
    record Remark(String item, Map<String, String> text) {
    }
}
