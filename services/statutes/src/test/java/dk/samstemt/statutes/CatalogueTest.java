package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule the statutes are described by is carried by code, has its sentence in both languages, and rests on a provision. */
class CatalogueTest {

    private static final Map<String, Integer> FIELDS = new LinkedHashMap<>(Map.of("MEM", 12, "GA", 30, "AM", 7, "DI", 5, "BO", 17, "FEE", 11,
            "REV", 2, "ADM", 2, "ORG", 1, "TRA", 1));
    /** Practice that no provision holds: the chair of a written meeting and the cancellation. */
    private static final Set<String> CUSTOMS = Set.of("GA-12", "GA-30");
    private static Stream<String> ids(String field) {
        return IntStream.rangeClosed(1, FIELDS.get(field)).mapToObj(number -> field + "-" + number);
    }

    private static Set<String> all() {
        return FIELDS.keySet().stream().flatMap(CatalogueTest::ids).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> wanting(String rule) {
        List<String> wanting = new ArrayList<>();
        if (!RuleNamesTest.catalogue().contains(rule)) {
            wanting.add("no code");
        }
        for (String language : List.of("da", "en")) {
            if (Messages.of(Cases.PROFILE, Locale.forLanguageTag(language)).rule(rule).orElse("").isBlank()) {
                wanting.add("no sentence in " + language);
            }
        }
        boolean cited = Cases.PROFILE.provisions().stream().anyMatch(provision -> provision.rules().contains(rule));
        if (cited == CUSTOMS.contains(rule)) {
            wanting.add(cited ? "a custom, yet on a provision" : "no provision");
        }
        return wanting;
    }

    @Test
    void there_are_eighty_eight_rules() {
        assertThat(all()).hasSize(88);
    }

    @Test
    void every_rule_has_code_a_sentence_in_both_languages_and_a_provision() {
        Map<String, List<String>> wanting = all().stream().filter(rule -> !wanting(rule).isEmpty())
                .collect(Collectors.toMap(rule -> rule, CatalogueTest::wanting, (one, two) -> one, TreeMap::new));
        assertThat(wanting).isEmpty();
    }

    @Test
    void nothing_else_is_called_a_rule() {
        assertThat(all()).containsAll(RuleNamesTest.catalogue());
        assertThat(Cases.PROFILE.provisions()).allSatisfy(provision -> assertThat(all()).as(provision.id()).containsAll(provision.rules()));
    }
}
