package dk.samstemt.portal.frame;

/**
 * One number to look at first.
 *
 * @param number as it is written
 * @param text   what is counted
 */
public record Tile(String number, String text) {
}
