package dk.samstemt.platform.web;

/**
 * One fault in a body.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole
 * @param code    stable word: {@code unknown-field}, {@code wrong-type}, {@code missing}, {@code invalid}
 */
public record FieldError(String pointer, String code) {
}
