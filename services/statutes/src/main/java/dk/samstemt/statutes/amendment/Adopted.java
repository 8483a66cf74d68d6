package dk.samstemt.statutes.amendment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An amendment that an assembly has adopted, and when it begins.
 *
 * @param id reference to the decision
 * @param amendment what was adopted
 * @param adoptedAt the close of the assembly
 * @param inForceFrom the moment it enters into force; the close unless it states a later day
 * @param inForceFromDay the first whole civil day on which it is in force
 */
public record Adopted(String id, Amendment amendment, Instant adoptedAt, Instant inForceFrom, LocalDate inForceFromDay) {

    /**
     * @throws IllegalArgumentException if it would be in force before it was adopted
     */
    public Adopted {
        if (inForceFrom.isBefore(adoptedAt)) {
            throw new IllegalArgumentException("in force before it was adopted: " + id);
        }
    }
}
