package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * One kind of members.
 *
 * @param memberClass id of the class, for example {@code municipality}
 * @param named ids of the only members of the class that can join; empty when all can
 * @param within ids of the areas a member of the class must lie in; empty when it may lie anywhere
 * @param represented whether a party speaks for such a member; false where it is a party itself (MEM-8)
 */
public record Eligible(String memberClass, List<String> named, List<String> within, boolean represented) {
}
