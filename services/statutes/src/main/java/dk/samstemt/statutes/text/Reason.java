package dk.samstemt.statutes.text;

/**
 * One reason of a ruling in words.
 *
 * @param rule id of the rule
 * @param provision the provision as people write it, for example {@code § 4 stk. 6}; empty where the rule is practice
 * @param holds whether what the rule demands is so
 * @param sentence the sentence
 */
public record Reason(String rule, String provision, boolean holds, String sentence) {
}
