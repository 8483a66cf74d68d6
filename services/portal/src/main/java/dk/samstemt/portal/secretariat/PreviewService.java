package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;
import java.util.Map;

/** What the preview of a notice needs of {@code notification}. */
public interface PreviewService {

    /** The mail to one representative; sends and keeps nothing. Without party and person the first one's. */
    @PostExchange("/api/v1/associations/{association}/notice-preview")
    Seen preview(@PathVariable String association, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> asked);

    /**
     * The notice as one representative would get it.
     *
     * @param to         who it is shown for
     * @param recipients everybody it can be shown for
     * @param sender     who it would be from
     * @param from       address it would be from
     * @param language   {@code da} or {@code en}
     * @param subject    its subject
     * @param text       as plain text
     * @param parts      part by part
     * @param files      names of what would be attached
     */
    record Seen(Who to, List<Who> recipients, String sender, String from, String language, String subject, String text, List<Part> parts, List<String> files) {
    }

    /**
     * One representative.
     *
     * @param party   the party
     * @param person  opaque reference
     * @param name    name; may be empty
     * @param address address; may be empty
     */
    record Who(String party, String person, String name, String address) {

        /** What a choice of this one is called in a form. */
        public String choice() {
            return party + "/" + person;
        }
    }

    /**
     * One part of the mail.
     *
     * @param kind     how it is shown
     * @param language {@code da} or {@code en}
     * @param label    what a quote is; null elsewhere
     * @param words    its words; null where the lists hold them
     * @param points   sentences one below the other
     * @param facts    words and what they stand for
     */
    record Part(String kind, String language, String label, String words, List<String> points, List<Fact> facts) {
    }

    /**
     * One fact.
     *
     * @param label the word
     * @param value what it stands for
     */
    record Fact(String label, String value) {
    }
}
