package dk.samstemt.notification.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter in one language, with a short summary in the other.
 *
 * @param language {@code da} or {@code en}
 * @param sender   who it is from
 * @param subject  subject of the mail
 * @param blocks   its parts
 */
public record Letter(String language, String sender, String subject, List<Block> blocks) {

    /** As plain text. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** Part by part without markup, in the order it is read. */
    public List<LetterPart> parts() {
        return blocks.stream().flatMap(block -> block.parts(language)).toList();
    }

    /** As a complete HTML page without anything loaded from elsewhere. */
    public String html() {
        return Html.page(language, subject, blocks.stream().map(Block::html).collect(Collectors.joining("\n")));
    }
}
