package dk.samstemt.portal.member;

import java.util.List;
import java.util.Map;

/**
 * The decision on one item.
 *
 * @param item    the item
 * @param number  its number
 * @param title   language to title
 * @param outcome ADOPTED or NOT_ADOPTED
 * @param ruling  why
 */
public record Decision(String item, int number, Map<String, String> title, String outcome, Ruling ruling) {

    /**
     * A ruling in words.
     *
     * @param sha256      digest of the ruling
     * @param explanation the words
     */
    public record Ruling(String sha256, Explanation explanation) {
    }

    /**
     * The words of a ruling.
     *
     * @param headline             the answer in one sentence
     * @param reasons              one per question
     * @param whatWouldHaveChanged what would have changed the outcome
     * @param interpretationNotes  readings relied on
     */
    public record Explanation(String headline, List<Reason> reasons, List<String> whatWouldHaveChanged, List<String> interpretationNotes) {
    }

    /**
     * One reason.
     *
     * @param provision as people write it; empty where the rule is practice
     * @param holds     whether what the rule demands is so
     * @param sentence  the sentence
     */
    public record Reason(String provision, boolean holds, String sentence) {
    }
}
