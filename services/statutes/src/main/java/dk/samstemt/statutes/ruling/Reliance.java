package dk.samstemt.statutes.ruling;

import java.util.List;

/**
 * An interpretation the ruling relied on.
 *
 * @param id for example {@code A-2}
 * @param reading the reading applied
 * @param decides whether another reading gives a different outcome in this very case
 * @param others the other readings and what they would have meant
 */
public record Reliance(String id, String reading, boolean decides, List<OtherReading> others) {
}
