package dk.samstemt.assembly.archive;

import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.facts.AssemblyKind;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is looked for. Everything may be null: then it is not asked for.
 *
 * @param year  civil year of the assembly's day
 * @param kind  ORDINARY or EXTRAORDINARY
 * @param state how far it has come
 * @param text  words, of which each begins some word of purpose, title or wording
 * @param party whose answers are told
 * @param after the assembly the page comes after
 * @param named assemblies that are told besides the page, whatever else is looked for
 */
record Wanted(Integer year, String kind, String state, String text, String party, String after, List<String> named) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final int MOST_NAMED = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Wanted {
        named = named == null ? List.of() : List.copyOf(named);
    }

    /** The same; 400 where a value is none of those that can be asked for. */
    Wanted checked() {
        boolean good = (year == null || year >= FIRST_YEAR && year <= LAST_YEAR) && (text == null || text.length() <= LONGEST) && named.size() <= MOST_NAMED
                && (kind == null || Arrays.stream(AssemblyKind.values()).anyMatch(one -> one.name().equals(kind)))
                && (state == null || Arrays.stream(AssemblyState.values()).anyMatch(one -> one.name().equals(state)));
        if (!good) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
        return this;
    }

    /** Every word as the beginning of one, for PostgreSQL; empty where no word is asked for. Whatever else was typed separates words. */
    String query() {
        List<String> words = text == null ? List.of() : WORD.matcher(text).results().map(found -> found.group()).limit(MOST_WORDS).toList();
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    LocalDate from() {
        return LocalDate.of(Objects.requireNonNullElse(year, FIRST_YEAR), 1, 1);
    }

    LocalDate before() {
        return LocalDate.of(year == null ? LAST_YEAR + 1 : year + 1, 1, 1);
    }
}
