package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * One fee of the statutes.
 *
 * @param id names its parameters, for example {@code municipalities}
 * @param kind by what it is reckoned
 * @param payers the parties that pay it; in a pool the members they speak for pay, or they themselves where they speak for none
 */
public record FeeBasis(String id, FeeKind kind, List<String> payers) {
}
