package dk.samstemt.statutes.profile;

import java.util.Map;

/**
 * How decisions of one body come about.
 *
 * @param id for example {@code assembly.written}
 * @param provision where it stands
 * @param rule a combinator as tree; see {@link Combinator#read}
 */
public record DecisionRule(String id, String provision, Map<String, Object> rule) {
}
