package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds long words that the text itself writes in two ways, one letter apart, whatever their endings. No dictionary: the text is measured
 * by itself, and the rarer way is the one shown.
 */
final class Spelling {

    private static final int SHORTEST = 10;
    private static final int COMMON = 4;
    /** More words that begin alike than any statutes have are not compared. */
    private static final int MOST_ALIKE = 300;

    private final List<Word> words;
    private final Map<String, List<String>> byBeginning;
    private final Map<String, Long> counts = new HashMap<>();

    Spelling(List<ImportedProvision> provisions) {
        this.words = Word.all(provisions).filter(word -> word.form().length() >= SHORTEST).toList();
        this.byBeginning = words.stream().map(Word::form).distinct().collect(Collectors.groupingBy(form -> form.substring(0, COMMON)));
    }

    List<TextFinding> findings() {
        Set<List<String>> odd = new LinkedHashSet<>();
        byBeginning.values().stream().filter(forms -> forms.size() <= MOST_ALIKE).forEach(forms -> pairs(forms, odd));
        List<TextFinding> findings = new ArrayList<>();
        for (Word word : words) {
            odd.stream().filter(pair -> begins(word.form(), pair.get(0)) && !begins(word.form(), pair.get(1))).findFirst()
                    .ifPresent(pair -> findings.add(new TextFinding(FindingCode.TWO_SPELLINGS, word.provision(), word.line(), word.column(),
                            word.written(), pair.get(1))));
        }
        return findings;
    }

    private void pairs(List<String> forms, Set<List<String>> odd) {
        for (String with : forms) {
            for (String without : forms) {
                List<String> stems = stems(with, without);
                if (stems != null) {
                    boolean rarer = count(stems.get(0)) < count(stems.get(1));
                    odd.add(rarer ? stems : List.of(stems.get(1), stems.get(0)));
                }
            }
        }
    }

    /** The stems of two words of which the first has one letter more inside, with that letter first; null for any other two. */
    private static List<String> stems(String with, String without) {
        int same = common(with, 0, without, 0);
        if (same < COMMON || same == without.length() || same == with.length()) {
            return null;
        }
        int after = common(with, same + 1, without, same);
        boolean inside = after >= 2 && Endings.are(with.substring(same + 1 + after)) && Endings.are(without.substring(same + after));
        return inside ? List.of(with.substring(0, same + 1 + after), without.substring(0, same + after)) : null;
    }

    private static int common(String one, int from, String two, int start) {
        int length = 0;
        while (from + length < one.length() && start + length < two.length() && one.charAt(from + length) == two.charAt(start + length)) {
            length++;
        }
        return length;
    }

    private long count(String stem) {
        return counts.computeIfAbsent(stem, wanted -> words.stream().filter(word -> begins(word.form(), wanted)).count());
    }

    private static boolean begins(String form, String stem) {
        return form.startsWith(stem);
    }
}
