package dk.samstemt.voting.statement.model;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * The whole answer with all its salts: what is sealed, and what the party gets in its receipt.
 *
 * @param answers     one per item
 * @param comment     the comment; null when none
 * @param commentSalt hex of the 32 bytes that salt it; null when none
 */
public record Openings(List<Opening> answers, String comment, String commentSalt) {
    static final String COMMENT = "statement.comment";

    public Openings {
        answers = List.copyOf(answers);
    }

    /** Salts every value with fresh bytes of its own. */
    public static Openings of(Content content, Supplier<byte[]> salts) {
        Supplier<String> salt = () -> HexFormat.of().formatHex(salts.get());
        List<Opening> answers = content.answers().stream()
                .map(a -> new Opening(a.item(), a.choice(), a.condition(), salt.get(), salt.get())).toList();
        return new Openings(answers, content.comment(), content.comment() == null ? null : salt.get());
    }

    /** What stands in the event in place of the comment; null when there is none. */
    public String commentCommitment() {
        return comment == null ? null : Opening.commit(COMMENT, commentSalt, comment);
    }

    @Override
    public String toString() {
        return "Openings[sealed]";
    }
}
