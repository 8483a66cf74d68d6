package dk.samstemt.portal.secretariat;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the page of the decision record needs of {@code assembly}. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}")
public interface CaseService {

    /** The assembly and its record in one answer. */
    @GetExchange("/case")
    Case read(@PathVariable String association, @PathVariable String assembly);

    @GetExchange("/record/{revision}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String association, @PathVariable String assembly, @PathVariable int revision, @RequestParam String lang);

    /**
     * An assembly.
     *
     * @param assembly the assembly
     * @param record   where its decision record stands; null until there is one
     */
    record Case(AssemblyService.View assembly, Record record) {
    }

    /**
     * The decision record.
     *
     * @param revision           the newest revision
     * @param sha256             digest of its document
     * @param drawnUpAt          legal time
     * @param verdicts           what each office has said of it
     * @param correction         language to what was corrected since the revision before; empty where nothing was noted
     * @param remarks            what the secretariat says in it in its own words
     * @param unapprovedRevision revision that went out as a draft that is not approved; null when none did
     * @param unapprovedSentAt   legal time at which it did; null when none did
     * @param earlier            the revisions before it, the newest first
     */
    record Record(int revision, String sha256, Instant drawnUpAt, List<Said> verdicts, Map<String, String> correction, List<Remark> remarks,
                  Integer unapprovedRevision, Instant unapprovedSentAt, List<Earlier> earlier) {

        /** A record drawn up before there were remarks has none. */
        public Record {
            remarks = remarks == null ? List.of() : remarks;
        }

        /** The remarks that stand in the newest revision. */
        public List<Remark> getStanding() {
            return remarks.stream().filter(remark -> !remark.text().isEmpty()).toList();
        }

        /** What an office has said of the newest revision; null when nothing yet. */
        public Said of(String office) {
            return verdicts.stream().filter(said -> said.office().equals(office)).findFirst().orElse(null);
        }
    }

    /**
     * One remark of the secretariat.
     *
     * @param number number of the item it is about; null for the closing remark
     * @param title  language to the item's title
     * @param text   language to text; empty where it was taken out since the revision before
     */
    record Remark(Integer number, Map<String, String> title, Map<String, String> text) {
    }

    /**
     * What one office has said.
     *
     * @param office  CHAIR, VICE_CHAIR_1 or VICE_CHAIR_2
     * @param verdict APPROVED or CORRECTION
     * @param comment why; null when none was written
     * @param givenAt legal time
     * @param deputy  agreement under which a vice-chair acted for the chair; null for the holder
     */
    record Said(String office, String verdict, String comment, Instant givenAt, String deputy) {
    }

    /**
     * A revision that was sent back.
     *
     * @param revision  its number
     * @param drawnUpAt legal time
     * @param verdicts  what each office said of it
     * @param corrected language to what was corrected after it; empty where nothing was noted
     */
    record Earlier(int revision, Instant drawnUpAt, List<Said> verdicts, Map<String, String> corrected) {
    }
}
