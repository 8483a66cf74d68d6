package dk.samstemt.platform.access;

import java.util.Set;

/**
 * Whose affairs the caller of an action of the installation may see.
 *
 * @param everything   whether all of the installation, also what belongs to no association
 * @param associations associations, when not everything
 */
public record Reach(boolean everything, Set<String> associations) {

    /** Whether the association is within it; null, what belongs to no association, only within everything. */
    public boolean covers(String association) {
        return everything || association != null && associations.contains(association);
    }
}
