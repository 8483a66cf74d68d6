package dk.samstemt.portal.frame;

/**
 * One row of a summary list.
 *
 * @param label what it is
 * @param value what it is set to
 * @param href  where it is changed; null for nowhere
 */
public record Row(String label, String value, String href) {
}
