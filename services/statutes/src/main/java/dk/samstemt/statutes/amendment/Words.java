package dk.samstemt.statutes.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and its words: letters and digits with the points, commas, hyphens and slashes between them, so that 5.693.750 and 2018-tal are
 * one word each; every other sign that is no space is a word of its own.
 */
record Words(String text, List<Span> spans) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-.,:/'\u2019\u2011\u2013][\\p{L}\\p{M}\\p{N}]+)*+|[^\\s\\p{Z}]");

    /** Where a word begins and where it has ended. */
    record Span(int from, int until) {
    }

    static Words of(String text) {
        String kept = Wording.kept(text);
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(kept);
        while (word.find()) {
            spans.add(new Span(word.start(), word.end()));
        }
        return new Words(kept, spans);
    }

    List<String> forms() {
        return spans.stream().map(span -> text.substring(span.from(), span.until())).toList();
    }

    /** From a place to where a word begins; for the word after the last, to the end. */
    String upTo(int from, int word) {
        return text.substring(from, word == spans.size() ? text.length() : spans.get(word).from());
    }
}
