package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An organisation that a text calls by itself, by its own governing body, and by "member", so that one party has three words. */
final class SeveralWords {

    private static final String MEMBER = "medlem";
    /** Organisations and the bodies that govern them. */
    private static final Map<String, List<String>> BODIES = new TreeMap<>(Map.of("region", List.of("regionsr\u00e5d"),
            "kommune", List.of("kommunalbestyrelse", "byr\u00e5d"), "afdeling", List.of("afdelingsbestyrelse"),
            "forening", List.of("foreningsbestyrelse")));

    private final List<Word> words;

    SeveralWords(List<ImportedProvision> provisions) {
        this.words = Word.all(provisions).toList();
    }

    List<TextFinding> findings() {
        return first(MEMBER).isEmpty() ? List.of() : BODIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().flatMap(body -> found(family.getKey(), body))).toList();
    }

    private Stream<TextFinding> found(String organisation, String body) {
        return first(organisation).isEmpty() ? Stream.of() : first(body).stream().map(word -> new TextFinding(FindingCode.SEVERAL_WORDS_FOR_ONE,
                word.provision(), word.line(), word.column(), word.written(), String.join(", ", organisation, body, MEMBER)));
    }

    private Optional<Word> first(String stem) {
        return words.stream().filter(word -> isForm(stem, word.form())).findFirst();
    }

    /** A last m is doubled before an ending: medlem, medlemmer. */
    private static boolean isForm(String stem, String form) {
        String doubled = stem + "m";
        return form.startsWith(doubled) && Endings.are(form.substring(doubled.length())) || form.startsWith(stem) && Endings.are(form.substring(stem.length()));
    }
}
