package dk.samstemt.statutes.profile;

/**
 * One place where a profile contradicts itself or leaves a gap.
 *
 * @param pointer JSON pointer to the place; where something is missing, to where it would stand
 * @param code stable word for machines, for example {@code gap} or {@code unknown-class}
 * @param message what is wrong there, for whoever writes profiles
 * @param line line in the text, from 1; 0 when the profile was not read from a text
 * @param column column in the line, from 1; 0 when the profile was not read from a text
 */
public record ProfileDefect(String pointer, String code, String message, int line, int column) {

    /** A defect of a profile that is not looked at as text. */
    public ProfileDefect(String pointer, String code, String message) {
        this(pointer, code, message, 0, 0);
    }
}
