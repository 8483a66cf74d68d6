package dk.samstemt.membership.intake.model;

/**
 * Why a row is refused.
 *
 * @param column where
 * @param code   stable word; {@code fault.<code>} of the service's bundle says it to people
 */
public record Fault(Column column, String code) {
}
