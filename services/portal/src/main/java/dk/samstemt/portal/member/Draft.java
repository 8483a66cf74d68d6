package dk.samstemt.portal.member;

import java.time.Instant;
import java.util.List;

/**
 * A party's draft. Nothing here says in {@code toString} what is written.
 *
 * @param party   the party
 * @param version 0 when there is none
 * @param savedAt legal moment; null when there is none
 * @param own     whether the person of this session saved it
 * @param draft   what is written; null when there is none
 * @param file    the file it names; null when it names none
 */
public record Draft(String party, long version, Instant savedAt, boolean own, Content draft, Ballots.Attachment file) {

    @Override
    public String toString() {
        return "Draft[version=" + version + ", sealed]";
    }

    /**
     * What is written.
     *
     * @param sawRevision newest revision the writer saw; 0 when none
     * @param answers     what is written for each item
     * @param comment     null when nothing
     * @param body        name of the party's own body; null when nothing
     * @param day         day of its decision, as written; null when nothing
     * @param attachment  id of the file that goes with it; null when none
     */
    public record Content(int sawRevision, List<Answer> answers, String comment, String body, String day, String attachment) {

        @Override
        public String toString() {
            return "Content[sealed]";
        }
    }

    /**
     * What is written for one item.
     *
     * @param item        the item
     * @param choice      ASSENT, DISSENT or ABSTENTION; null while nothing is chosen
     * @param conditional whether a condition is ticked
     * @param condition   its text; null when nothing
     */
    public record Answer(String item, String choice, boolean conditional, String condition) {

        @Override
        public String toString() {
            return "Answer[sealed]";
        }
    }

    /**
     * That it was saved.
     *
     * @param version its version now
     * @param savedAt legal moment
     */
    public record Saved(long version, Instant savedAt) {
    }
}
