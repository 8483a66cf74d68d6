package dk.samstemt.statutes.money;

/**
 * What the statutes name as a party's yearly fee.
 *
 * @param party the party
 * @param year the fiscal year
 * @param amountOre the amount in øre
 * @param rate kroner per inhabitant as decimal; null where the statutes name an amount only
 * @param baseYear the year whose figures the amount is stated in
 * @param provision where it stands
 */
public record Fee(String party, int year, long amountOre, String rate, int baseYear, String provision) {
}
