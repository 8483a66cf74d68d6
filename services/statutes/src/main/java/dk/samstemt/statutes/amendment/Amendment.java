package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposed change of the statutes (AM-2).
 *
 * @param baseVersion the version whose wording it quotes
 * @param operations what is done, in order
 * @param inForceFrom the day it states that it is in force from; null where it states none and begins at the close (AM-3)
 */
public record Amendment(int baseVersion, List<Operation> operations, @MayBeUnsaid LocalDate inForceFrom) {

    /** One that begins at the close. */
    public Amendment(int baseVersion, List<Operation> operations) {
        this(baseVersion, operations, null);
    }

    /** The same operations, quoting another version: they fit it only where the words are the same. */
    public Amendment on(int version) {
        return new Amendment(version, operations, inForceFrom);
    }
}
