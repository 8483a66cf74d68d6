package dk.samstemt.statutes.amendment;

import java.time.LocalDate;

/**
 * One operation of an amendment.
 *
 * @param kind what is done
 * @param provision id of the provision, for example {@code 6.2}; the place of a new one for {@code INSERT}
 * @param before the words (or the parameter's value) now in force; for {@code REPEAL} the whole text
 * @param after the words (or the value) proposed; null for {@code REPEAL}
 * @param parameter id of the parameter; null unless {@code SET_PARAMETER}
 * @param from first day of a parameter's new value; null for the day the amendment enters into force
 */
public record Operation(OperationKind kind, String provision, String before, String after, String parameter,
        LocalDate from) {

    /** Replaces words of a provision. */
    public static Operation replaceText(String provision, String before, String after) {
        return new Operation(OperationKind.REPLACE_TEXT, provision, before, after, null, null);
    }

    /** Gives a parameter another value from a day on. */
    public static Operation setParameter(String provision, String parameter, String before, String after,
            LocalDate from) {
        return new Operation(OperationKind.SET_PARAMETER, provision, before, after, parameter, from);
    }
}
