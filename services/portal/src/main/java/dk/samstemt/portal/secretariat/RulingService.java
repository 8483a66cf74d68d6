package dk.samstemt.portal.secretariat;

import dk.samstemt.json.Json;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What {@code assembly} ruled of one assembly, with everything it can be computed again from. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}")
public interface RulingService {

    /** The decisions with their rulings; empty before they are made. */
    @GetExchange("/decisions")
    List<Decided> decisions(@PathVariable String association, @PathVariable String assembly);

    /** 404 until the dispatch list is closed and ruled on. */
    @GetExchange("/certificate")
    Certificate certificate(@PathVariable String association, @PathVariable String assembly);

    /**
     * The decision on one item.
     *
     * @param item    its id
     * @param number  its place
     * @param title   language to title
     * @param outcome ADOPTED or NOT_ADOPTED
     * @param answers what each party stated
     * @param ruling  why
     */
    record Decided(String item, int number, Map<String, String> title, String outcome, List<Answer> answers, Ruling ruling) {
    }

    /**
     * What one party stated, told after the close only.
     *
     * @param party       its id
     * @param choice      ASSENT, DISSENT or ABSTENTION; null when it was silent
     * @param conditional whether it was tied to a condition
     * @param receivedAt  when it was received; null when it was silent
     */
    record Answer(String party, String choice, boolean conditional, Instant receivedAt) {
    }

    /**
     * Whether the assembly was duly convened.
     *
     * @param certified         the answer
     * @param slackDays         whole days beyond the notice period; null where it was not kept
     * @param lastLawfulMoment  first instant that was too late for the notice
     * @param earliestLawfulDay of a new attempt; null where none is needed
     * @param ruling            why
     */
    record Certificate(boolean certified, Long slackDays, Instant lastLawfulMoment, LocalDate earliestLawfulDay, Ruling ruling) {
    }

    /**
     * A ruling as {@code auditor/parts :: ruling} shows it: one way for whoever looks at one.
     *
     * @param sha256      digest of its canonical form
     * @param ruling      all of it, facts and answers
     * @param explanation the ruling in words
     */
    record Ruling(String sha256, Map<String, Object> ruling, AssemblyService.Explanation explanation) {

        /** Version of the statutes it was made under; null where it does not say. */
        public Object version() {
            return edition("version");
        }

        /** Digest of that version. */
        public Object versionDigest() {
            return edition("digest");
        }

        private Object edition(String field) {
            return ruling.get("statutes") instanceof Map<?, ?> edition ? edition.get(field) : null;
        }

        /** The facts it was given and all it found, as data. */
        public String data() {
            return Json.text(ruling);
        }
    }
}
