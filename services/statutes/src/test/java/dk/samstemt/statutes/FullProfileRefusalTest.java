package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.BadProfiles.Bad;
import dk.samstemt.statutes.profile.ProfileDefect;
import dk.samstemt.statutes.profile.ProfileDefects;
import dk.samstemt.statutes.profile.ProfileReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plain profile of {@link BadProfilesTest} lacks: a chairmanship, an ordinary agenda, who comes first when assets are paid out. */
class FullProfileRefusalTest {

    private static final byte[] GOOD = ProfileReader.shipped();

    @ParameterizedTest
    @MethodSource({"chairmanship", "agenda", "assets", "rest"})
    void a_bad_part_of_a_full_profile_is_refused_at_its_place_for_its_reason(Bad bad) {
        ProfileDefects refused = catchThrowableOfType(ProfileDefects.class, () -> ProfileReader.read(bad.made(GOOD)));
        assertThat(refused).as("taken: %s", bad).isNotNull();
        assertThat(refused.defects()).as(refused.getMessage()).extracting(ProfileDefect::pointer, ProfileDefect::code)
                .contains(Tuple.tuple(bad.pointer(), bad.code()));
        assertThat(refused.getMessage()).contains("line ").doesNotContain("line 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstYear 1000", "firstYear 2999", "periodYears 1", "periodYears 999"})
    void the_first_and_the_last_year_and_the_shortest_and_the_longest_turn_are_taken(String line) {
        byte[] made = bad("/chairmanship/" + line.split(" ")[0], Long.valueOf(line.split(" ")[1]), "").made(GOOD);
        assertThat(ProfileReader.read(made).chairmanship()).isNotNull();
        assertThat(SchemaTest.errors(made)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstYear 999", "firstYear 3000", "periodYears 0", "periodYears 1000"})
    void the_schema_refuses_other_years_of_a_turn_too(String line) {
        assertThat(SchemaTest.errors(bad("/chairmanship/" + line.split(" ")[0], Long.valueOf(line.split(" ")[1]), "").made(GOOD))).isNotEmpty();
    }

    private static Bad bad(String at, Object value, String code) {
        return new Bad(at, value, at, code, false);
    }

    private static Stream<Bad> chairmanship() {
        return Stream.of(bad("/chairmanship/provision", "5.99", "unknown-provision"), bad("/chairmanship/composition/0", "guest", "unknown-class"),
                bad("/chairmanship/periodYears", 0L, "out-of-range"), bad("/chairmanship/periodYears", 1_000L, "out-of-range"),
                bad("/chairmanship/firstYear", 999L, "out-of-range"), bad("/chairmanship/firstYear", 3_000L, "out-of-range"), bad("/chairmanship/turns", List.of(), "no-turns"),
                bad("/chairmanship/turns/1", Map.of("chair", "ku", "viceChair1", "kkr-hovedstaden", "viceChair2", "knowledge-institution"),
                        "contradicts-composition"));
    }

    private static Stream<Bad> agenda() {
        Map<String, Object> accounts = Map.of("subject", "ACCOUNTS", "kind", "APPROVAL", "onlyAfterElections", false);
        return Stream.of(bad("/ordinaryAgenda/provision", "4.99", "unknown-provision"), bad("/ordinaryAgenda/points", List.of(), "no-points"),
                new Bad("/ordinaryAgenda/points/2", accounts, "/ordinaryAgenda/points/3", "duplicate-id", false));
    }

    private static Stream<Bad> assets() {
        return Stream.of(bad("/assets/provision", "11.99", "unknown-provision"), bad("/assets/first", List.of(), "nobody-named"),
                new Bad("/assets/first/1/who", "koebenhavns-kommune", "/assets/first/1/who", "duplicate-id", false),
                bad("/assets/first/5/who", "", "nobody-named"), bad("/assets/first/5/who", " ", "nobody-named"),
                new Bad("/assets/first/3/name/en", " ", "/assets/first/3/name/en", "no-text", false));
    }

    private static Stream<Bad> rest() {
        return Stream.of(new Bad("/classes/0/id", "Region X", "/classes/0/id", "malformed-id", false), bad("/classes/0/name/da", "", "no-text"),
                bad("/fees/bases/1/payers", List.of("region-hovedstaden", "dtu"), "too-many"), bad("/fees/bases/5/payers", List.of(), "nobody-named"),
                bad("/interpretations/0/readings/0/text/en", " ", "no-text"));
    }

    @ParameterizedTest
    @MethodSource
    void a_building_block_within_another_is_looked_into(Bad bad) {
        a_bad_part_of_a_full_profile_is_refused_at_its_place_for_its_reason(bad);
    }

    private static Stream<Bad> a_building_block_within_another_is_looked_into() {
        Map<String, Object> unknown = Map.of("op", "FOR_FROM_EACH", "classes", List.of("guest"));
        Map<String, Object> fine = Map.of("op", "AGREEMENT_OF_ALL");
        Map<String, Object> tooMany = Map.of("op", "FOR_FROM_AT_LEAST", "count", 3L, "classes", List.of("region"));
        String rule = "/decisionRules/0/rule";
        return Stream.of(new Bad(rule, Map.of("op", "ALL_OF", "rules", List.of(fine, unknown)), rule + "/rules/1/classes", "unknown-class", false),
                new Bad(rule, Map.of("op", "ANY_OF", "rules", List.of(unknown, fine)), rule + "/rules/0/classes", "unknown-class", false),
                new Bad(rule, tooMany, rule + "/count", "out-of-range", false));
    }

    @ParameterizedTest
    @MethodSource
    void just_enough_is_taken(Bad change) {
        assertThat(ProfileReader.read(change.made(GOOD))).isNotNull();
        assertThat(Json.text(Json.read(change.made(GOOD)))).isNotEqualTo(Json.text(Json.read(GOOD)));
    }

    private static Stream<Bad> just_enough_is_taken() {
        return Stream.of(bad("/chairmanship/periodYears", 1L, ""),
                bad("/decisionRules/0/rule", Map.of("op", "FOR_FROM_AT_LEAST", "count", 2L, "classes", List.of("region")), ""));
    }
}
