package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.PortalSettings;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What surrounds a page; {@code ${frame}} in every template.
 *
 * @param language    da or en
 * @param path        the page's own address, for the language links
 * @param association language to name of the association; null outside one
 * @param person      the person's name; null when nobody is logged in or the name is not known
 * @param loggedIn    whether somebody is
 * @param hat         what the person acts as; null outside {@code /a/}
 * @param party       language to name of the party spoken for; null for other hats
 * @param others      what the person can act as too
 * @param menu        the main menu, with full addresses
 * @param clock       legal time where it is set by a demo; null in production
 * @param settings    help and statements
 */
public record Frame(String language, String path, Map<String, String> association, String person, boolean loggedIn, Hat hat, Map<String, String> party,
                    List<Choice> others, List<Entry> menu, Instant clock, PortalSettings settings) {

    /**
     * Something else the person can act as.
     *
     * @param hat         it
     * @param association language to name
     * @param party       language to name; null for other roles
     */
    public record Choice(Hat hat, Map<String, String> association, Map<String, String> party) {
    }

    /**
     * One item of the menu.
     *
     * @param text    key of its text
     * @param href    address
     * @param current whether the page stands under it
     */
    public record Entry(String text, String href, boolean current) {
    }
}
