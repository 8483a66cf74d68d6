package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word and where it stands.
 *
 * @param form in small letters
 * @param written as it stands
 */
record Word(String form, String written, String provision, int line, int column) {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** The words of a text in order. */
    static Stream<Word> all(List<ImportedProvision> provisions) {
        return provisions.stream().flatMap(provision -> provision.blocks().stream().flatMap(block -> of(provision.id(), block)));
    }

    private static Stream<Word> of(String provision, TextBlock block) {
        return LETTERS.matcher(block.text()).results().map(found -> new Word(found.group().toLowerCase(Locale.ROOT), found.group(),
                provision, block.line(), block.column() + found.start()));
    }

    /** The beginnings of the longer words of a sentence: what it is about. */
    static Set<String> subjects(String sentence, int shortest, int letters) {
        Matcher words = LETTERS.matcher(sentence.toLowerCase(Locale.ROOT));
        return words.results().map(found -> found.group()).filter(word -> word.length() >= shortest)
                .map(word -> word.substring(0, letters)).collect(Collectors.toSet());
    }
}
