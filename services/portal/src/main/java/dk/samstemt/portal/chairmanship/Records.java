package dk.samstemt.portal.chairmanship;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the chairmanship's pages need of {@code assembly}. */
@HttpExchange("/api/v1/associations/{association}/assemblies")
public interface Records {

    @GetExchange
    List<Line> all(@PathVariable String association);

    /** Assembly, decisions and record as of one moment. */
    @GetExchange("/{assembly}/case")
    Case one(@PathVariable String association, @PathVariable String assembly);

    @GetExchange("/{assembly}/record/{revision}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String association, @PathVariable String assembly, @PathVariable int revision, @RequestParam String lang);

    @PostExchange("/{assembly}/record/approvals")
    void approve(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key, @RequestBody Verdict verdict);

    /**
     * One assembly of the list.
     *
     * @param assembly its id
     * @param day      its civil day
     * @param state    how far it has come
     * @param purpose  language to purpose
     */
    record Line(String assembly, LocalDate day, String state, Map<String, String> purpose) {

        boolean waits() {
            return state.equals("RECORD_DRAWN_UP");
        }

        boolean approved() {
            return state.equals("RECORD_APPROVED") || state.equals("CONCLUDED");
        }
    }

    /**
     * Everything about one assembly.
     *
     * @param assembly  the assembly
     * @param decisions what was decided; empty before
     * @param record    the decision record; null until there is one
     * @param text      what it says; null likewise
     */
    record Case(View assembly, List<Decision> decisions, DecisionRecord record, RecordText text) {
    }

    /**
     * One assembly.
     *
     * @param assembly its id
     * @param state    how far it has come
     * @param draft    what was convened
     * @param deadline first instant that is too late for a statement; null in a draft
     * @param parties  names of the parties
     */
    record View(String assembly, String state, Agenda draft, Instant deadline, List<Party> parties) {

        /** The name of a party. */
        public Map<String, String> party(String id) {
            return parties.stream().filter(party -> party.party().equals(id)).findFirst().map(Party::name).orElse(Map.of("da", id));
        }
    }

    /**
     * What was convened.
     *
     * @param kind    ORDINARY or EXTRAORDINARY
     * @param form    WRITTEN or PHYSICAL
     * @param day     its civil day
     * @param purpose language to purpose
     */
    record Agenda(String kind, String form, LocalDate day, Map<String, String> purpose) {
    }

    /**
     * One party of the roll.
     *
     * @param party its id
     * @param name  language to name
     */
    record Party(String party, Map<String, String> name) {
    }

    /**
     * The decision record.
     *
     * @param revision           the newest revision
     * @param sha256             digest of its document
     * @param drawnUpAt          legal time
     * @param verdicts           what each office has said of it
     * @param correction         language to what was corrected since the revision before; empty where nothing was noted
     * @param remarks            what the secretariat says in it in its own words, and what of it is changed since the revision before
     * @param unapprovedRevision revision that went out as a draft that is not approved; null when none did
     * @param unapprovedSentAt   legal time at which it did; null when none did
     */
    record DecisionRecord(int revision, String sha256, Instant drawnUpAt, List<Said> verdicts, Map<String, String> correction, List<Remark> remarks,
                  Integer unapprovedRevision, Instant unapprovedSentAt) {

        /** A record drawn up before there were remarks has none. */
        public DecisionRecord {
            remarks = remarks == null ? List.of() : remarks;
        }

        /** What an office has said; null when nothing yet. */
        public Said of(String office) {
            return verdicts.stream().filter(said -> said.office().equals(office)).findFirst().orElse(null);
        }
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
     * A verdict as it is sent.
     *
     * @param revision revision that was read
     * @param verdict  APPROVED or CORRECTION
     * @param comment  why; null when none is given
     */
    record Verdict(int revision, String verdict, String comment) {
    }

    /**
     * The decision on one item.
     *
     * @param item    the item
     * @param number  its number
     * @param title   language to title
     * @param outcome ADOPTED or NOT_ADOPTED
     * @param answers what each party stated
     * @param ruling  why
     */
    record Decision(String item, int number, Map<String, String> title, String outcome, List<Answer> answers, Ruling ruling) {
    }

    /**
     * What a party stated.
     *
     * @param party       the party
     * @param choice      ASSENT, DISSENT or ABSTENTION; null when it was silent
     * @param conditional whether it attached a condition: then assent is no assent (GA-10)
     * @param receivedAt  when it was received; null when it was silent
     */
    record Answer(String party, String choice, boolean conditional, Instant receivedAt) {

        /** The choice, CONDITIONAL or SILENT. */
        public String word() {
            return choice == null ? "SILENT" : conditional && choice.equals("ASSENT") ? "CONDITIONAL" : choice;
        }
    }

    /**
     * A ruling in words.
     *
     * @param sha256      digest of the ruling
     * @param explanation the words
     */
    record Ruling(String sha256, Explanation explanation) {
    }

    /**
     * The words of a ruling.
     *
     * @param headline             the answer in one sentence
     * @param reasons              one per question
     * @param whatWouldHaveChanged what would have changed the outcome
     * @param interpretationNotes  readings relied on
     */
    record Explanation(String headline, List<Reason> reasons, List<String> whatWouldHaveChanged, List<String> interpretationNotes) {
    }
}
