package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the pages of one assembly need of {@code assembly}. */
public interface AssemblyService {

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}")
    View read(@PathVariable String association, @PathVariable String assembly);

    /** Puts a new assembly on a new day in the place of one that was not lawfully convened. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/remedy/new-day")
    Replaced newDay(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key,
                    @RequestBody Map<String, String> day);

    /**
     * The assembly.
     *
     * @param assembly          its id
     * @param state             how far it has come
     * @param revision          of the draft
     * @param draft             what was written
     * @param lastLawfulMoment  first instant that is too late for the notice; null in a draft
     * @param deadline          first instant that is too late for a statement; null in a draft
     * @param earliestLawfulDay of a new attempt; null where none is needed
     * @param timetable         the lawful dates
     * @param annexes           the annexes
     * @param parties           who is to state something, and whether it has
     * @param replaces          the assembly in whose place it came; null for none
     * @param replacedBy        the assembly that came in its place; null for none
     * @param cancelledAt       when it was cancelled; null while it is not
     */
    record View(String assembly, String state, int revision, Draft draft, Instant lastLawfulMoment, Instant deadline, LocalDate earliestLawfulDay,
                Timetable timetable, List<Annex> annexes, List<PartyLine> parties, String replaces, String replacedBy, Instant cancelledAt) {
    }

    /**
     * What was written.
     *
     * @param kind    ORDINARY or EXTRAORDINARY
     * @param form    WRITTEN or PHYSICAL
     * @param day     civil day of the assembly
     * @param purpose language to purpose
     * @param basis   on what it is called; null where the draft does not say
     * @param items   the agenda
     */
    record Draft(String kind, String form, LocalDate day, Map<String, String> purpose, Basis basis, List<Item> items) {
    }

    /**
     * On what an extraordinary assembly is called.
     *
     * @param kind   a member's call, or a decision of the board
     * @param member id of the calling member; null for the board
     * @param day    of the call or the decision
     */
    record Basis(String kind, String member, LocalDate day) {
    }

    /**
     * One item of the agenda.
     *
     * @param number  its place
     * @param kind    what is done with it
     * @param subject what it is about
     * @param title   language to title
     * @param wording the motion; null for none
     */
    record Item(int number, String kind, String subject, Map<String, String> title, String wording) {

        /** Its id in statements. */
        public String id() {
            return "item-" + number;
        }
    }

    /** @param rows the lawful dates in order of time */
    record Timetable(List<Row> rows) {
    }

    /**
     * One date.
     *
     * @param id              what is due
     * @param date            last lawful day
     * @param moment          first instant that is too late
     * @param provision       as people write it; empty where the rule is practice
     * @param sentence        what it means
     * @param interpretations readings it relies on
     */
    record Row(String id, LocalDate date, Instant moment, String provision, String sentence, List<String> interpretations) {
    }

    /**
     * One annex.
     *
     * @param annex    its id
     * @param fileName its name
     * @param bytes    its size
     */
    record Annex(String annex, String fileName, long bytes) {
    }

    /**
     * One party: whether it has answered, never what.
     *
     * @param party             its id
     * @param name              language to name
     * @param notice            NONE, QUEUED, ACCEPTED, UNCERTAIN, FAILED or WITHDRAWN
     * @param acceptedAt        when the notice was accepted; null without evidence
     * @param bouncedAt         when it came back; null when it did not
     * @param waivedOn          day of its written waiver; null without one
     * @param waiverRequestedAt when it was asked for one; null when it was not
     * @param answered          whether a statement of it stands
     */
    record PartyLine(String party, Map<String, String> name, String notice, Instant acceptedAt, Instant bouncedAt, LocalDate waivedOn,
                     Instant waiverRequestedAt, boolean answered) {

        /** Whether there is neither evidence of its notice nor its waiver. */
        boolean unproved() {
            return !notice.equals("ACCEPTED") && waivedOn == null;
        }
    }

    /**
     * A ruling.
     *
     * @param yes         the answer
     * @param sha256      digest of the ruling
     * @param explanation the ruling in words
     */
    record Ruling(boolean yes, String sha256, Explanation explanation) {
    }

    /**
     * A ruling in words.
     *
     * @param headline             the answer
     * @param reasons              those that refuse first
     * @param whatWouldHaveChanged what would have changed it
     * @param interpretationNotes  the readings it relies on
     */
    record Explanation(String headline, List<Reason> reasons, List<String> whatWouldHaveChanged, List<String> interpretationNotes) {
    }

    /**
     * One reason.
     *
     * @param rule      id of the rule
     * @param provision as people write it; empty where the rule is practice
     * @param holds     whether what it demands is so
     * @param sentence  in words
     */
    record Reason(String rule, String provision, boolean holds, String sentence) {
    }

    /** @param assembly id of the new assembly */
    record Replaced(String assembly) {
    }
}
