package dk.samstemt.assembly.register;

import java.time.Instant;

/**
 * What became of an assembly otherwise than by its decisions (GA-13, GA-30).
 *
 * @param replaces the assembly whose failed convening this one remedies; null when none
 * @param replacedBy the assembly that took its place; null when none
 * @param cancelledAt when it was cancelled; null while it is not
 */
public record Succession(String replaces, String replacedBy, Instant cancelledAt) {

    /** Nothing. */
    public static final Succession NONE = new Succession(null, null, null);
}
