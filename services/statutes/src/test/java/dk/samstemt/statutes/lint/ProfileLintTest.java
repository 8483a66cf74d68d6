package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.text.Explainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What else the linter tells about a profile: each code on a profile that has the oddity, and none on one that has not. */
@SuppressWarnings("unchecked")
class ProfileLintTest {

    private static final String PLAIN = "foreningen-havnens-venner";

    private static List<LintFinding> lint(String name, Consumer<Map<String, Object>> change) {
        Map<String, Object> tree = (Map<String, Object>) copy(Json.read(ProfileReader.shipped(name)));
        change.accept(tree);
        Profile profile = ProfileReader.read(Json.canonical(tree));
        List<LintFinding> found = ProfileLint.of(profile);
        found.forEach(finding -> Stream.of(Locale.forLanguageTag("da"), Locale.ENGLISH).forEach(locale -> assertThat(Explainer.lint(finding, profile, locale))
                .isNotBlank().doesNotContain("{")));
        return found;
    }

    private static Object copy(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(ProfileLintTest::copy).collect(Collectors.toCollection(ArrayList::new));
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copied = new LinkedHashMap<>();
            map.forEach((name, value) -> copied.put((String) name, copy(value)));
            return copied;
        }
        return tree;
    }

    private static Map<String, Object> element(Map<String, Object> tree, String list, int index) {
        return ((List<Map<String, Object>>) tree.get(list)).get(index);
    }

    private static void found(List<LintFinding> all, Severity severity, String code, String place) {
        assertThat(all).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    @Test
    void profiles_that_ship_have_no_errors_and_the_plain_one_no_warnings_either() {
        assertThat(ProfileLint.of(ProfileReader.read(ProfileReader.shipped()))).extracting(LintFinding::severity).doesNotContain(Severity.ERROR);
        assertThat(ProfileLint.of(ProfileReader.read(ProfileReader.shipped(PLAIN)))).extracting(LintFinding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void what_nobody_says_how_to_decide_is_a_gap_and_what_two_rules_decide_a_contradiction() {
        found(lint(PLAIN, tree -> ((Map<String, Object>) element(tree, "decisionRules", 0).get("scope")).put("subjects", List.of("FEE"))),
                Severity.ERROR, "NO_RULE_ADOPTS", "/decisionRules");
        List<LintFinding> two = lint(PLAIN, tree -> ((Map<String, Object>) element(tree, "decisionRules", 1).get("scope")).put("exceptionTo", List.of()));
        found(two, Severity.ERROR, "TWO_RULES_ADOPTS", "/decisionRules/1");
        assertThat(two).filteredOn(finding -> finding.code().equals("TWO_RULES_ADOPTS")).allSatisfy(finding ->
                assertThat(finding.provisions()).containsExactly("4.6", "8.1"));
        found(lint(PLAIN, tree -> ((Map<String, Object>) element(tree, "decisionRules", 3).get("scope")).put("exceptionTo", List.of())),
                Severity.ERROR, "TWO_RULES_QUORUM", "/decisionRules/3");
        found(lint(PLAIN, tree -> ((Map<String, Object>) element(tree, "decisionRules", 2).get("scope")).put("subjects", List.of("FEE"))),
                Severity.ERROR, "NO_RULE_QUORUM", "/decisionRules");
        found(lint(PLAIN, tree -> ((Map<String, Object>) element(tree, "decisionRules", 4).get("scope")).put("matters", List.of("house"))),
                Severity.ERROR, "NO_RULE_ADOPTS", "/decisionRules");
    }

    @Test
    void a_casting_vote_that_adopts_with_less_than_the_majority_asked_for_is_named() {
        Consumer<Map<String, Object>> entitled = tree -> ((Map<String, Object>) element(tree, "decisionRules", 4).get("rule")).put("base", "ENTITLED");
        found(lint(PLAIN, entitled), Severity.WARNING, "CASTING_OVER_BASE", "/decisionRules/4/rule");
        assertThat(lint("greater-copenhagen-eu-office", tree -> { })).extracting(LintFinding::code).doesNotContain("CASTING_OVER_BASE");
    }

    @Test
    void provisions_rules_and_numbers_that_hang_in_the_air_are_named() {
        found(lint(PLAIN, tree -> element(tree, "provisions", 11).remove("step")), Severity.WARNING, "PROVISION_NOT_CARRIED", "/provisions/11");
        found(lint(PLAIN, tree -> element(tree, "provisions", 11).put("rules", List.of("GA-99"))), Severity.ERROR, "UNKNOWN_RULE", "/provisions/11/rules/0");
        found(lint(PLAIN, tree -> ((List<?>) tree.get("provisions")).remove(11)), Severity.INFO, "RULES_NOT_LAID_DOWN", "/provisions");
        found(lint(PLAIN, tree -> ((List<?>) tree.get("provisions")).remove(5)), Severity.WARNING, "NUMBER_SKIPPED", "/provisions/5/number");
    }

    @Test
    void a_section_put_in_between_has_its_place_in_the_order_of_numbers() {
        List<LintFinding> all = lint(PLAIN, tree -> {
            List<Object> provisions = (List<Object>) tree.get("provisions");
            int after = IntStream.range(0, provisions.size()).filter(i -> element(tree, "provisions", i).get("id").toString().startsWith("4.")).max().orElseThrow();
            List.of("4a.1", "4a.2", "4c.1").forEach(id -> {
                Map<String, Object> added = (Map<String, Object>) copy(element(tree, "provisions", after));
                added.putAll(Map.of("id", id, "number", "\u00a7 " + id, "rules", new ArrayList<>()));
                provisions.add(after + 1 + List.of("4a.1", "4a.2", "4c.1").indexOf(id), added);
            });
        });
        assertThat(all).filteredOn(finding -> finding.code().equals("NUMBER_SKIPPED")).extracting(LintFinding::provisions).containsExactly(List.of("4c.1"));
    }

    @Test
    void a_number_nobody_reads_is_named() {
        found(lint(PLAIN, tree -> ((List<Object>) tree.get("parameters")).add(Map.of("id", "board.size", "provision", "5.1", "unit", "COUNT",
                "values", List.of(Map.of("value", "5", "from", "2024-03-14"))))), Severity.WARNING, "PARAMETER_NOT_READ", "/parameters/" + ProfileReader.read(ProfileReader.shipped(PLAIN)).parameters().size());
    }

    @Test
    void a_number_that_makes_no_sense_at_zero_is_named_with_the_day_from_which_it_is_zero() {
        Map<String, String> told = Map.of("representatives.max", "ZERO_REPRESENTATIVES", "board.term", "ZERO_TERM", "chairmanship.term", "ZERO_TERM", "board.demanders", "ZERO_DEMANDERS",
                "notice.ordinary", "ZERO_NOTICE", "notice.extraordinary", "ZERO_NOTICE", "dissolution.information", "ZERO_NOTICE");
        List<String> ids = ProfileReader.read(ProfileReader.shipped()).parameters().stream().map(parameter -> parameter.id()).toList();
        told.forEach((id, code) -> {
            List<LintFinding> zero = zero(id).stream().filter(finding -> finding.code().startsWith("ZERO_")).toList();
            assertThat(zero).as(id).singleElement().satisfies(finding -> assertThat(finding.values()).containsEntry("parameter", id).containsEntry("from", "2025-01-01"));
            found(zero, Severity.WARNING, code, "/parameters/" + ids.indexOf(id) + "/values/1/value");
        });
        assertThat(zero("board.proxies-per-holder")).extracting(LintFinding::code).noneMatch(code -> code.startsWith("ZERO_"));
    }

    /** The first association's profile, with a number that is one until 2025 and zero from then on. */
    private static List<LintFinding> zero(String id) {
        return lint(ProfileReader.shippedNames().get(0), tree -> ((List<Map<String, Object>>) tree.get("parameters")).stream().filter(parameter -> parameter.get("id").equals(id))
                .forEach(parameter -> parameter.put("values", List.of(Map.of("value", "1", "from", "2019-02-07", "until", "2024-12-31"), Map.of("value", "0", "from", "2025-01-01")))));
    }

    @Test
    void regions_that_pay_one_rate_contradict_no_sharing() {
        assertThat(lint(ProfileReader.shippedNames().get(0), tree -> ((List<Map<String, Object>>) tree.get("parameters")).stream()
                .filter(parameter -> parameter.get("id").equals("fee.region-sjaelland.rate")).forEach(parameter -> parameter.put("values",
                        List.of(Map.of("value", "3.1250", "from", "2019-02-07"))))))
                .extracting(LintFinding::code).doesNotContain("RATES_AGAINST_SHARES");
    }

    @Test
    void the_first_association_is_told_where_it_contradicts_itself() {
        List<LintFinding> all = ProfileLint.of(ProfileReader.read(ProfileReader.shipped()));
        found(all, Severity.WARNING, "RATES_AGAINST_SHARES", "/fees/shared/0");
        assertThat(all).filteredOn(finding -> finding.code().equals("RATES_AGAINST_SHARES")).singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("equal", "2.623"));
        found(all, Severity.WARNING, "NAME_OF_NO_PARTY", "/assets/first/4");
        found(all, Severity.INFO, "READING_NOT_APPLIED", "/interpretations/2");
        assertThat(all).filteredOn(finding -> finding.code().equals("PARTY_NAMED") && finding.values().get("party").equals("region-sjaelland")).singleElement()
                .satisfies(finding -> assertThat(finding.provisions()).containsExactly("5.5", "6.2", "12.2"));
    }

    @Test
    void an_association_too_large_to_go_through_is_told_so_and_quickly() {
        List<LintFinding> all = lint(PLAIN, tree -> {
            for (int i = 13; i < 300; i++) {
                Map<String, Object> party = (Map<String, Object>) copy(element(tree, "parties", 0));
                party.put("id", "medlem-" + i);
                ((List<Object>) tree.get("parties")).add(party);
            }
            element(tree, "decisionRules", 0).put("rule", Map.of("op", "ALL_OF", "rules", List.of(Map.of("op", "SIMPLE_MAJORITY", "base", "PRESENT"),
                    Map.of("op", "NOBODY_AGAINST"))));
        });
        found(all, Severity.INFO, "NOT_GONE_THROUGH", "/decisionRules/0");
    }

    @Test
    void the_list_of_numbers_read_is_what_the_code_reads() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("target/classes/dk/samstemt/statutes"))) {
            code = files.filter(file -> file.toString().endsWith(".class") && !file.toString().contains("/lint/") && !file.getFileName().toString().startsWith("Needs"))
                    .map(ProfileLintTest::text).collect(Collectors.joining());
        }
        assertThat(ParametersRead.READ).allSatisfy(parameter -> assertThat(code).contains(parameter));
        assertThat(ProfileReader.read(ProfileReader.shipped()).parameters()).filteredOn(parameter -> !parameter.id().startsWith("fee.") && code.contains(parameter.id()))
                .allSatisfy(parameter -> assertThat(ParametersRead.READ).contains(parameter.id()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
