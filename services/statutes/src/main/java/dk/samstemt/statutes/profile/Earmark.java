package dk.samstemt.statutes.profile;

/**
 * A matter that is paid for by one fee and may cost no more (FEE-10).
 *
 * @param matter id of the matter, for example {@code business-promotion}
 * @param basis id of the fee
 * @param provision where it stands
 */
public record Earmark(String matter, String basis, String provision) {
}
