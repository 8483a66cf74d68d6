package dk.samstemt.statutes.facts.fees;

/**
 * The population of one member that pays to a pool.
 *
 * @param member id of the member
 * @param code its official code; ties of FEE-1 are broken by it
 * @param inhabitants its population; zero is allowed, less is not
 */
public record Population(String member, String code, long inhabitants) {
}
