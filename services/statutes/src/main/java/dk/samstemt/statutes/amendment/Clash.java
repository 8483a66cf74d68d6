package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.ruling.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two pending amendments that get in each other's way (AM-4).
 *
 * @param kind how
 * @param first the one proposed first
 * @param second the one that is flagged
 * @param provision id of the provision both touch; empty where a version is the trouble
 * @param parameter id of the parameter, decision rule or party both set; empty otherwise
 */
public record Clash(Kind kind, String first, String second, String provision, String parameter) {

    /** How two amendments get in each other's way. */
    public enum Kind {
        /** Both change the words of one provision. */
        SAME_PROVISION,
        /** Both give one section another heading. */
        SAME_HEADING,
        /** Both change one provision: one its words and the other something behind them, or both different things behind them. */
        SAME_PLACE,
        /** Both set one parameter or decision rule. */
        SAME_PARAMETER,
        /** Both let one party come in, become another or go. */
        SAME_PARTY,
        /** One puts a provision next to one that the other changes. */
        BESIDE,
        /** The second quotes a version that is no longer in force. */
        OLDER_BASE
    }

    /** As the secretariat is told; never a bar. */
    public Finding finding() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("proposals", List.of(first, second));
        values.put("second", second);
        values.put("provision", provision);
        values.put("parameter", parameter);
        return new Finding("AM-4", provision.isEmpty() ? null : provision, kind.name(), false, values);
    }
}
