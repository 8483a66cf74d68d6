package dk.samstemt.portal.people;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the pages of lists need of {@code membership}. */
public interface Lists {

    @PostExchange("/api/v1/associations/{association}/member-imports")
    Kept keep(@PathVariable String association, @RequestHeader Map<String, String> headers, @RequestBody byte[] content);

    @GetExchange("/api/v1/associations/{association}/member-imports/{intake}")
    DryRun show(@PathVariable String association, @PathVariable String intake, @RequestParam int after, @RequestParam(required = false) String only);

    @PostExchange("/api/v1/associations/{association}/member-imports/{intake}/confirmation")
    Taken take(@PathVariable String association, @PathVariable String intake, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> confirmation);

    @GetExchange("/api/v1/associations/{association}/member-templates/{format}")
    ResponseEntity<byte[]> template(@PathVariable String association, @PathVariable String format);

    /** @param intake id of the list */
    record Kept(String intake) {
    }

    /**
     * What was taken in.
     *
     * @param created   rows that brought somebody or a mandate
     * @param changed   rows that changed something
     * @param unchanged rows that said what was known
     */
    record Taken(int created, int changed, int unchanged) {
    }

    /**
     * What a list would do.
     *
     * @param intake    its id
     * @param plan      digest of exactly this
     * @param created   number of rows
     * @param changed   likewise
     * @param unchanged likewise
     * @param rejected  likewise
     * @param rows      a page of them
     * @param next      row after which the next page begins; null at the end
     */
    record DryRun(String intake, String plan, int created, int changed, int unchanged, int rejected, List<Row> rows, Integer next) {

        /** Whether it would do anything, and may. */
        public boolean isReady() {
            return rejected == 0 && created + changed > 0;
        }
    }

    /**
     * One row.
     *
     * @param row       number as the spreadsheet counts
     * @param kind      NEW, CHANGED, UNCHANGED or REJECTED
     * @param partyName language to name of the party; null where it is not known
     * @param name      the person
     * @param email     the address
     * @param from      first day; null where nothing is said
     * @param until     last day; null likewise
     * @param changes   what changes
     * @param faults    why it is refused
     */
    record Row(int row, String kind, Map<String, String> partyName, String name, String email, LocalDate from, LocalDate until, List<Change> changes, List<Fault> faults) {
    }

    /**
     * One change.
     *
     * @param column heading
     * @param before what stands now; null where nothing does
     * @param after  what will
     */
    record Change(String column, String before, String after) {
    }

    /**
     * One fault.
     *
     * @param column heading
     * @param detail what is wrong
     */
    record Fault(String column, String detail) {
    }
}
