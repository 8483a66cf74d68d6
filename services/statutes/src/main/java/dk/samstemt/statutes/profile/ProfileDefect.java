package dk.samstemt.statutes.profile;

/**
 * One place where a profile contradicts itself or leaves a gap.
 *
 * @param pointer JSON pointer to the place
 * @param message what is wrong there
 */
public record ProfileDefect(String pointer, String message) {
}
