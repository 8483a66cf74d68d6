package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What writing an assembly needs of {@code assembly}. */
public interface DraftService {

    /** The draft as a tree, so that saving it again loses nothing that no form of ours shows. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}")
    Opened open(@PathVariable String association, @PathVariable String assembly);

    @PostExchange("/api/v1/associations/{association}/assemblies")
    Stored create(@PathVariable String association, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> draft);

    /** The headers say from which revision it was edited ({@code If-Match}). */
    @PutExchange("/api/v1/associations/{association}/assemblies/{assembly}")
    Stored edit(@PathVariable String association, @PathVariable String assembly, @RequestHeader Map<String, String> headers, @RequestBody Map<String, Object> draft);

    /** The headers say the file's type and name. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/annexes")
    AssemblyService.Annex addAnnex(@PathVariable String association, @PathVariable String assembly, @RequestHeader Map<String, String> headers, @RequestBody byte[] content);

    /** Another file in the place of an annex; the headers say its type and name, and from which revision. */
    @PutExchange("/api/v1/associations/{association}/assemblies/{assembly}/annexes/{annex}")
    AssemblyService.Annex replaceAnnex(@PathVariable Map<String, String> where, @RequestHeader Map<String, String> headers, @RequestBody byte[] content);

    /** An annex out of the draft; the headers say from which revision. */
    @DeleteExchange("/api/v1/associations/{association}/assemblies/{assembly}/annexes/{annex}")
    void removeAnnex(@PathVariable Map<String, String> where, @RequestHeader Map<String, String> headers);

    /** What the agenda of an ordinary assembly holds at least, by the statutes in force. */
    @GetExchange("/api/v1/associations/{association}/ordinary-agenda")
    Proposal ordinaryAgenda(@PathVariable String association);

    /** What an amendment would change in the statutes in force; stores nothing. */
    @PostExchange("/api/v1/associations/{association}/assemblies/redline")
    Redline redline(@PathVariable String association, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> proposed);

    /** What the law says of the draft at this moment. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/check")
    Checked check(@PathVariable String association, @PathVariable String assembly);

    /** What the notice would say if it went out now, as a tree: it is handed on to {@code notification} as it is. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/notice-preview")
    Map<String, Object> noticePreview(@PathVariable String association, @PathVariable String assembly);

    /** Its letter, dated today. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/notice-preview/letter.pdf")
    byte[] letterPreview(@PathVariable String association, @PathVariable String assembly, @RequestParam String lang);

    /** Lets the notice out. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/convening")
    void convene(@PathVariable String association, @PathVariable String assembly, @RequestHeader Map<String, String> headers);

    /** @param points the compulsory points in order */
    record Proposal(List<Point> points) {
    }

    /**
     * One compulsory point.
     *
     * @param subject            what it is about
     * @param kind               what is done with it
     * @param onlyAfterElections whether it belongs on the agenda only when the board is to be elected
     */
    record Point(String subject, String kind, boolean onlyAfterElections) {
    }

    /**
     * What an amendment would change.
     *
     * @param changes one per provision; empty where it does not fit
     * @param misfit  the first place where it does not fit; null where it does
     */
    record Redline(List<Change> changes, Misfit misfit) {
    }

    /**
     * One provision.
     *
     * @param provision as people write it
     * @param pieces    what stays, what goes and what comes
     */
    record Change(String provision, List<Piece> pieces) {
    }

    /**
     * A run of words.
     *
     * @param kind SAME, REMOVED or ADDED
     * @param text the words
     */
    record Piece(String kind, String text) {
    }

    /**
     * Where an amendment does not fit.
     *
     * @param operation index from 0; -1 where another version is quoted
     * @param provision as people write it
     * @param found     what stands there, from the first differing letter; empty where nothing does
     */
    record Misfit(int operation, String provision, String found) {
    }

    /**
     * A draft to be edited.
     *
     * @param state    DRAFT, or what it has become meanwhile
     * @param revision of the draft
     * @param draft    everything that was written
     */
    record Opened(String state, int revision, Map<String, Object> draft) {
    }

    /**
     * A draft that was stored.
     *
     * @param assembly its id
     * @param revision of the draft
     */
    record Stored(String assembly, int revision) {
    }

    /**
     * What the law says.
     *
     * @param mayGoOut          whether the notice may go out now
     * @param statutesVersion   the version asked
     * @param earliestLawfulDay for a notice that goes out today
     * @param ruling            the ruling
     * @param findings          what to know before it goes out
     * @param timetable         the dates
     */
    record Checked(boolean mayGoOut, int statutesVersion, LocalDate earliestLawfulDay, AssemblyService.Ruling ruling, List<Finding> findings,
                   AssemblyService.Timetable timetable) {
    }

    /**
     * One finding.
     *
     * @param code      stable word
     * @param provision as people write it; empty where the rule is practice
     * @param blocking  whether the notice cannot go out because of it
     * @param sentence  in words
     */
    record Finding(String code, String provision, boolean blocking, String sentence) {
    }
}
