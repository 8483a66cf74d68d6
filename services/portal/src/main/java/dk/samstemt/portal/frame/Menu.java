package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.Role;

import java.util.List;

/**
 * The main menu of one role; each area declares its own as a bean. The first item is where the role begins.
 *
 * @param role  whose
 * @param items in order
 */
public record Menu(Role role, List<Item> items) {

    /**
     * One page of the menu.
     *
     * @param text key of its text
     * @param path after the hat's home; empty for the home itself
     */
    public record Item(String text, String path) {
    }
}
