package dk.samstemt.portal.chairmanship;

/**
 * One reason.
 *
 * @param provision as people write it; empty where the rule is practice
 * @param holds     whether what the rule demands is so
 * @param sentence  the sentence
 */
public record Reason(String provision, boolean holds, String sentence) {
}
