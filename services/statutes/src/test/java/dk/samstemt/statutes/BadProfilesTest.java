package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.profile.ProfileDefect;
import dk.samstemt.statutes.profile.ProfileDefects;
import dk.samstemt.statutes.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A catalogue of bad profiles, each one change away from the plain one that ships: refused at the place and for the reason the
 * catalogue says, with line and column; and by the published schema too wherever a schema can see it.
 */
class BadProfilesTest {

    private static final byte[] GOOD = ProfileReader.shipped("foreningen-havnens-venner");

    @TestFactory
    Stream<DynamicTest> every_bad_profile_is_refused_at_its_place_for_its_reason() {
        return BadProfiles.all().map(bad -> DynamicTest.dynamicTest(bad.toString(), () -> {
            byte[] profile = bad.made(GOOD);
            ProfileDefects refused = catchThrowableOfType(ProfileDefects.class, () -> ProfileReader.read(profile));
            assertThat(refused).as("taken: %s", bad).isNotNull();
            assertThat(refused.defects()).extracting(ProfileDefect::pointer, ProfileDefect::code)
                    .contains(org.assertj.core.groups.Tuple.tuple(bad.pointer(), bad.code()));
            assertThat(refused.defects()).allSatisfy(defect -> {
                assertThat(defect.line()).isPositive();
                assertThat(defect.column()).isPositive();
                assertThat(defect.message()).isNotBlank();
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_published_schema_refuses_each_that_a_schema_can_see() {
        return BadProfiles.all().map(bad -> DynamicTest.dynamicTest(bad.toString(), () ->
                assertThat(SchemaTest.errors(bad.made(GOOD)).isEmpty()).as("the schema takes it: %s", bad).isEqualTo(!bad.structural())));
    }

    @Test
    void the_largest_and_the_smallest_numbers_are_taken_by_the_reader_and_by_the_schema() {
        List.of("DAYS 9999", "WEEKS 0", "MONTHS 9999", "YEARS 999", "YEARS 0", "YEAR 1000", "YEAR 2999", "COUNT 999999", "ORE 999999999999999", "KRONER_PER_INHABITANT 999999999.999999",
                "DATE 1000-01-01", "DATE 2999-12-31", "MONTH_DAY 02-29").forEach(line -> taken("/parameters/7", BadProfiles.parameter("some.number", line.split(" ")[0], line.split(" ")[1])));
        taken("/parameters/6", BadProfiles.parameter("withdrawal.notice", "COUNT", "9999"));
        taken("/parties/0/seats", 999L);
        taken("/parties/0/seatsWithoutVote", 999L);
    }

    private static void taken(String at, Object value) {
        Object tree = BadProfiles.copy(Json.read(GOOD));
        BadProfiles.set(tree, at, value);
        assertThat(ProfileReader.read(Json.canonical(tree)).format()).as("%s", value).isEqualTo(1);
        assertThat(SchemaTest.errors(Json.canonical(tree))).isEmpty();
    }

    @Test
    void the_catalogue_is_long_and_names_no_case_twice() {
        List<String> all = BadProfiles.all().map(BadProfiles.Bad::toString).toList();
        System.out.println("bad profiles: " + all.size() + ", of which a schema sees " + BadProfiles.all().filter(BadProfiles.Bad::structural).count());
        assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void faults_are_told_all_at_once() {
        Object tree = BadProfiles.copy(Json.read(GOOD));
        BadProfiles.set(tree, "/version", 0L);
        BadProfiles.set(tree, "/parameters/0/values/0/value", "14,5");
        BadProfiles.set(tree, "/decisionRules/0/provision", "9.9");
        BadProfiles.set(tree, "/parties/2/id", "medlem-1");
        ProfileDefects refused = catchThrowableOfType(ProfileDefects.class, () -> ProfileReader.read(Json.canonical(tree)));
        assertThat(refused.defects()).extracting(ProfileDefect::pointer).contains("/version", "/parameters/0/values/0/value", "/decisionRules/0/provision", "/parties/2/id");
    }

    @Test
    void what_is_no_json_is_refused_with_line_and_column() {
        String text = new String(GOOD, StandardCharsets.UTF_8);
        List.of("", "{", text.substring(0, text.length() / 2), text + "x", text.replaceFirst(",", ",,"), text.replaceFirst("\"format\": 1,", "\"format\": 1, \"format\": 1,"))
                .forEach(broken -> assertThatThrownBy(() -> ProfileReader.read(broken.getBytes(StandardCharsets.UTF_8))).as(broken.substring(0, Math.min(20, broken.length())))
                        .isInstanceOfSatisfying(JsonDefect.class, defect -> assertThat(defect.isSyntax() && defect.line() > 0).isTrue()));
        assertThatThrownBy(() -> ProfileReader.read(new byte[] {(byte) 0xff, (byte) 0xfe})).isInstanceOf(JsonDefect.class);
    }

    @Test
    void a_fault_is_told_with_the_line_on_which_it_stands() {
        String text = new String(GOOD, StandardCharsets.UTF_8).replace("\"value\": \"05-01\"", "\"value\": \"31-04\"");
        long line = text.substring(0, text.indexOf("31-04")).lines().count();
        ProfileDefects refused = catchThrowableOfType(ProfileDefects.class, () -> ProfileReader.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.line()).isEqualTo((int) line);
            assertThat(defect.code()).isEqualTo("no-such-date");
            assertThat(refused.getMessage()).contains("line " + line).doesNotContain("\n");
        });
    }

    @Test
    void names_of_reasons_are_words_for_machines() {
        assertThat(BadProfiles.all().map(BadProfiles.Bad::code)).allSatisfy(code -> assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*").isEqualTo(code.toLowerCase(Locale.ROOT)));
    }
}
