package dk.samstemt.statutes.ruling;

/**
 * What another reading would have meant in this very case.
 *
 * @param reading code of the reading
 * @param answer the ruling's answer under it; null where these facts do not tell
 */
public record OtherReading(String reading, Boolean answer) {
}
