package dk.samstemt.membership.person.model;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The name a person is addressed by: 1 to 200 characters in composed form with at least one letter, without control,
 * direction or invisible characters, which would let one name look like another.
 *
 * @param value the name
 */
public record PersonName(String value) {

    private static final int LONGEST = 200;

    /** The name in {@code text}, or empty when it is none. */
    public static Optional<PersonName> of(String text) {
        return Optional.ofNullable(text)
                .map(raw -> Normalizer.normalize(raw, Normalizer.Form.NFC).strip())
                .filter(name -> name.codePointCount(0, name.length()) <= LONGEST)
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .filter(name -> name.codePoints().noneMatch(PersonName::hidden))
                .map(PersonName::new);
    }

    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
