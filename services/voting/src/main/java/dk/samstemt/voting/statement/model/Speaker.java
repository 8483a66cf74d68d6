package dk.samstemt.voting.statement.model;

/**
 * For whom a person may speak (GA-29).
 *
 * @param mandate         what the person speaks by at the moment of the decision; null when nothing, and when the secretariat
 *                        registers what the party itself wrote
 * @param mandated        whether the party is spoken for: by that mandate, or by its own letter
 * @param spokeForAnother whether the person has spoken for another party in this assembly
 */
public record Speaker(String mandate, boolean mandated, boolean spokeForAnother) {
    /** The party's own letter or e-mail, which the secretariat registers without speaking for anybody. */
    public static Speaker ownLetter() {
        return new Speaker(null, true, false);
    }

    /** A person with this mandate, or with none (null). */
    public static Speaker person(String mandate, boolean spokeForAnother) {
        return new Speaker(mandate, mandate != null, spokeForAnother);
    }
}
