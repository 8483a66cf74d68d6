package dk.samstemt.assembly.text;

/**
 * A document to render.
 *
 * @param title its title
 * @param html the whole of it as XHTML
 */
public record Page(String title, String html) {
}
