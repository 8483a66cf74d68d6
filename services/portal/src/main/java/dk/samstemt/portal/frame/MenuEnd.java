package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.Role;

/**
 * An item at the end of a role's menu, from a package that all roles have: areas need not know of it.
 *
 * @param role whose menu
 * @param item what is added
 */
public record MenuEnd(Role role, Menu.Item item) {
}
