package dk.samstemt.statutes.ruling;

import java.util.Map;

/**
 * Something the secretariat is told before it acts; only a blocking one is also a refusal.
 *
 * @param rule id of the rule
 * @param provision id of the provision; null where the rule is practice
 * @param code what was found
 * @param blocking whether the ruling refuses because of it
 * @param values ids, codes, dates and integers for the sentence
 */
public record Finding(String rule, String provision, String code, boolean blocking, Map<String, Object> values) {
}
