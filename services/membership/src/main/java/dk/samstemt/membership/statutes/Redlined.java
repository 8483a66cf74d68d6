package dk.samstemt.membership.statutes;

/**
 * What a version changed.
 *
 * @param version  the version
 * @param assembly assembly that adopted it
 * @param text     removed words in {@code [-…-]}, added words in {@code {+…+}}
 */
record Redlined(int version, String assembly, String text) {
}
