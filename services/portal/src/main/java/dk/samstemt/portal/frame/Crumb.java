package dk.samstemt.portal.frame;

/**
 * One step of the breadcrumb; a page sets the model attribute {@code crumbs}, its own title is added by the layout.
 *
 * @param text what it says, in the language of the page
 * @param path where it leads
 */
public record Crumb(String text, String path) {
}
