package dk.samstemt.platform.web;

import java.util.List;

/**
 * One fault in a body.
 *
 * @param pointer      JSON pointer (RFC 6901) to the place, empty for the whole
 * @param code         stable word: {@code unknown-field}, {@code wrong-type}, {@code missing}, {@code invalid}, {@code no-such-date} …
 * @param alternatives what could stand there instead, as far as it can be said
 */
public record FieldError(String pointer, String code, List<String> alternatives) {
}
