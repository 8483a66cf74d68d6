package dk.samstemt.portal.frame;

/**
 * One step of a phase bar.
 *
 * @param text  what it is
 * @param state {@code done}, {@code current} or {@code ahead}
 * @param when  a date in words; null for none
 */
public record Phase(String text, String state, String when) {
}
