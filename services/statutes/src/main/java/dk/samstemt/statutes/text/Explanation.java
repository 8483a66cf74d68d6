package dk.samstemt.statutes.text;

import java.util.List;

/**
 * A ruling in words.
 *
 * @param headline the answer in one sentence
 * @param reasons one per question, those that refuse first
 * @param whatWouldHaveChanged what would have changed the outcome; never empty, "none" is a sentence too
 * @param interpretationNotes the readings relied on; those that decide the case say so
 */
public record Explanation(String headline, List<Reason> reasons, List<String> whatWouldHaveChanged,
        List<String> interpretationNotes) {
}
