package dk.samstemt.voting.statement.model;

import java.util.List;

/**
 * The whole answer of a party: one answer per item put to a decision. Sealed until closing.
 *
 * @param answers one per item
 * @param comment what the party adds; null when nothing
 */
public record Content(List<Answer> answers, String comment) {
    public Content {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "Content[sealed]";
    }
}
