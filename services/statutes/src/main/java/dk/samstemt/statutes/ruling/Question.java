package dk.samstemt.statutes.ruling;

import java.util.List;

/**
 * One question asked of one rule.
 *
 * @param rule id of the rule, for example {@code GA-7}
 * @param provisions ids of the provisions it rests on
 * @param answer whether what the rule demands is so
 * @param points what it found
 */
public record Question(String rule, List<String> provisions, boolean answer, List<Point> points) {
}
