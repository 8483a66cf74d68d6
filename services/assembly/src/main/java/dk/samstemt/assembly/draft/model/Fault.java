package dk.samstemt.assembly.draft.model;

/**
 * One place of a draft that cannot be taken.
 *
 * @param pointer JSON pointer
 * @param code {@code missing}, {@code invalid}, {@code too-long}, {@code duplicate} or {@code unexpected}
 */
public record Fault(String pointer, String code) {
}
