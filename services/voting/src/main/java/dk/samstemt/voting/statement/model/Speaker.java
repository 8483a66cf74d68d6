package dk.samstemt.voting.statement.model;

/**
 * For whom a person may speak (GA-29).
 *
 * @param mandated        whether the person holds the party's mandate at the moment of the decision
 * @param spokeForAnother whether the person has spoken for another party in this assembly
 */
public record Speaker(boolean mandated, boolean spokeForAnother) {
}
