package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.decision.Combinator;
import java.util.Map;

/**
 * How decisions of one body come about.
 *
 * @param id for example {@code assembly.written}
 * @param provision where it stands
 * @param rule a combinator as tree; see {@link Combinator#read}
 * @param scope when it applies; absent where the id says it, see {@link DecisionScope#of}
 */
public record DecisionRule(String id, String provision, Map<String, Object> rule,
        @MayBeAbsent DecisionScope scope) {

    /** A rule whose id says when it applies. */
    public DecisionRule(String id, String provision, Map<String, Object> rule) {
        this(id, provision, rule, null);
    }

    /** When it applies, said by itself or by its id. */
    public DecisionScope reach() {
        return scope == null ? DecisionScope.of(id) : scope;
    }

    /** The rule, read. */
    public Combinator combinator() {
        return Combinator.read(rule);
    }
}
