package dk.samstemt.membership.grant;

import java.util.List;
import java.util.Map;

/**
 * A page of those who are registered.
 *
 * @param persons in Danish alphabetical order
 * @param next    where the next page begins ({@code after}); null at the end
 * @param parties names of the parties of the statutes in force, for mandates and offices
 */
record RoleList(List<PersonRoles> persons, String next, List<PartyNamed> parties) {

    /**
     * A party.
     *
     * @param party its id
     * @param name  language to name
     */
    record PartyNamed(String party, Map<String, String> name) {
    }
}
