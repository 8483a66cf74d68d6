package dk.samstemt.statutes.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * One numbered piece of the statutes.
 *
 * @param id for example {@code 4.4}
 * @param number as people write it, for example {@code § 4 stk. 4}
 * @param heading heading of the chapter it stands under
 * @param text its words
 * @param handling who carries it out
 * @param rules ids of the rules that rest on it; at least one where it is automated
 * @param step the step in which people carry it out, or take part in it; null where nobody has to
 * @param spent for a transitional provision the day from which it has no more to say (TRA-1); null for every other
 * @param excepts ids of the provisions from which it is an exception; null when it is none
 */
public record Provision(String id, String number, String heading, String text, Handling handling,
        List<String> rules, @MayBeAbsent Step step, @MayBeAbsent LocalDate spent, @MayBeAbsent List<String> excepts) {

    /** An empty list is left out like an absent one, so that a profile has one form. */
    public Provision {
        excepts = excepts == null || excepts.isEmpty() ? null : List.copyOf(excepts);
    }

    /** A provision without step that is not transitional. */
    public Provision(String id, String number, String heading, String text, Handling handling, List<String> rules) {
        this(id, number, heading, text, handling, rules, null, null, null);
    }

    /** The same provision in other words. */
    public Provision withText(String other) {
        return new Provision(id, number, heading, other, handling, rules, step, spent, excepts);
    }

    /** The same provision under another heading. */
    public Provision withHeading(String other) {
        return new Provision(id, number, other, text, handling, rules, step, spent, excepts);
    }

    /** The provisions from which it is an exception; empty when it is none. */
    public List<String> exceptions() {
        return excepts == null ? List.of() : excepts;
    }
}
