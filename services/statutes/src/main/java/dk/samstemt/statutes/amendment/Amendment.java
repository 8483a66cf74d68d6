package dk.samstemt.statutes.amendment;

import java.util.List;

/**
 * A proposed change of the statutes (AM-2).
 *
 * @param baseVersion the version whose wording it quotes
 * @param operations what is done, in order
 */
public record Amendment(int baseVersion, List<Operation> operations) {

    /** The same operations, quoting another version: they fit it only where the words are the same. */
    public Amendment on(int version) {
        return new Amendment(version, operations);
    }
}
