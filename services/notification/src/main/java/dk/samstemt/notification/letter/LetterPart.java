package dk.samstemt.notification.letter;

import java.util.List;

/**
 * One part of a letter without any markup, for a page that shows the letter in its own way. What people typed stays text.
 *
 * @param kind     {@code title}, {@code heading}, {@code subheading}, {@code paragraph}, {@code facts}, {@code points}, {@code quote},
 *                 {@code address} or {@code rule}
 * @param language {@code da} or {@code en}: a letter ends with a summary in the other language
 * @param label    what a quote is; null elsewhere
 * @param words    its words, with their line breaks; null where the lists hold them
 * @param points   sentences one below the other; empty elsewhere
 * @param facts    words and what they stand for; empty elsewhere
 */
public record LetterPart(String kind, String language, String label, String words, List<String> points, List<Fact> facts) {

    /**
     * One line of the facts.
     *
     * @param label the word
     * @param value what it stands for
     */
    public record Fact(String label, String value) {
    }

    static LetterPart of(String kind, String language, String words) {
        return new LetterPart(kind, language, null, words, List.of(), List.of());
    }
}
