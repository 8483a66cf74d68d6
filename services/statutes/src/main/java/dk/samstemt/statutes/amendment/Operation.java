package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * One operation of an amendment.
 *
 * @param kind what is done
 * @param provision id of the provision, for example {@code 6.2}; the place of a new one for {@code INSERT}
 * @param before the words now in force, the parameter's value, the heading, or the decision rule or party as JSON; for {@code REPEAL} the whole
 *     text; null for a party that comes in
 * @param after what is proposed instead; null for {@code REPEAL} and for a party that goes
 * @param parameter id of the parameter, of the decision rule or of the party; null for every other
 * @param from first day of a parameter's new value; null for the day the amendment enters into force, and for every other
 */
public record Operation(OperationKind kind, String provision, @MayBeUnsaid String before, @MayBeUnsaid String after,
        @MayBeUnsaid String parameter, @MayBeUnsaid LocalDate from) {

    /** Replaces words of a provision. */
    public static Operation replaceText(String provision, String before, String after) {
        return new Operation(OperationKind.REPLACE_TEXT, provision, before, after, null, null);
    }

    /** Puts a new provision in a place that is free. */
    public static Operation insert(String provision, String after) {
        return new Operation(OperationKind.INSERT, provision, null, after, null, null);
    }

    /** Takes a provision away. */
    public static Operation repeal(String provision, String before) {
        return new Operation(OperationKind.REPEAL, provision, before, null, null, null);
    }

    /** Gives the section a provision stands in another heading. */
    public static Operation replaceHeading(String provision, String before, String after) {
        return new Operation(OperationKind.REPLACE_HEADING, provision, before, after, null, null);
    }

    /** Lets decisions come about otherwise; both rules as JSON. */
    public static Operation setDecisionRule(String provision, String rule, String before, String after) {
        return new Operation(OperationKind.SET_DECISION_RULE, provision, before, after, rule, null);
    }

    /** Lets a party come in, become another or go; both as JSON, null where there is none. */
    public static Operation setParty(String provision, String party, String before, String after) {
        return new Operation(OperationKind.SET_PARTY, provision, before, after, party, null);
    }

    /** Gives a parameter another value from a day on. */
    public static Operation setParameter(String provision, String parameter, String before, String after,
            LocalDate from) {
        return new Operation(OperationKind.SET_PARAMETER, provision, before, after, parameter, from);
    }
}
