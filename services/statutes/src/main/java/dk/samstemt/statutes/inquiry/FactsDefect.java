package dk.samstemt.statutes.inquiry;

import java.util.List;

/**
 * One fact that cannot be taken.
 *
 * @param pointer JSON pointer to it; empty where the facts as a whole cannot be
 * @param code {@code missing}, {@code unknown-field}, {@code wrong-type}, {@code unknown-value}, {@code out-of-range}, {@code too-long} …
 * @param message for developers
 * @param alternatives what could stand there instead, as far as it can be said
 */
public record FactsDefect(String pointer, String code, String message, List<String> alternatives) {
}
