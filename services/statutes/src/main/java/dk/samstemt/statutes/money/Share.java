package dk.samstemt.statutes.money;

/**
 * What one member pays of a pool (FEE-1).
 *
 * @param member id of the member
 * @param code its official code, by which ties are broken
 * @param inhabitants its population
 * @param ore its share in øre
 */
public record Share(String member, String code, long inhabitants, long ore) {
}
