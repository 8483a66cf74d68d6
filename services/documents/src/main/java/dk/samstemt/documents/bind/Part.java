package dk.samstemt.documents.bind;

/**
 * One document of a folder.
 *
 * @param title what the outline calls it
 * @param pdf   its bytes
 */
public record Part(String title, byte[] pdf) {
}
