package dk.samstemt.membership.person.model;

import dk.samstemt.membership.name.LookAlikes;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person is addressed by: 1 to 200 characters in composed form with at least one letter and at most two
 * marks on each, of one alphabet, without symbols and without control, direction or invisible characters, which would
 * let one name look like another.
 *
 * @param value the name
 */
public record PersonName(String value) {

    private static final int LONGEST = 200;
    private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}{3}");

    /** The name in {@code text}, or empty when it is none. */
    public static Optional<PersonName> of(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new PersonName(composed(text)));
    }

    /** What is wrong with {@code text} as a name, as a stable word; empty when nothing is. */
    public static Optional<String> fault(String text) {
        if (text == null) {
            return Optional.of("missing");
        }
        String name = composed(text);
        if (name.codePoints().anyMatch(PersonName::hidden)) {
            return Optional.of("hidden-characters");
        }
        boolean within = name.codePointCount(0, name.length()) <= LONGEST && name.codePoints().anyMatch(Character::isLetter)
                && !PILED_MARKS.matcher(name).find() && name.codePoints().noneMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
        return within ? Optional.of("confusable-name").filter(word -> LookAlikes.mixesAlphabets(name)) : Optional.of("name-limits");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
