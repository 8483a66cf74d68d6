package dk.samstemt.assembly.chairmanship;

/**
 * An office in which a person may answer at a moment.
 *
 * @param office the office
 * @param deputy agreement under which the person acts in it; null for its holder
 */
public record Hat(String office, String deputy) {
}
