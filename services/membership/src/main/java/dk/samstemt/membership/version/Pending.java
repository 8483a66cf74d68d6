package dk.samstemt.membership.version;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An amendment that is adopted and begins later.
 *
 * @param origin         the amendment and the version it lies upon
 * @param inForceFrom    UTC instant from which acts follow it
 * @param inForceFromDay first whole civil day on which it applies
 */
public record Pending(Origin origin, Instant inForceFrom, LocalDate inForceFromDay) {
}
