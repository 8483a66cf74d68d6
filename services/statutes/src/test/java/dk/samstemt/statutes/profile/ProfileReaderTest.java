package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which profiles ship, and where a fault stands in one that somebody wrote. */
class ProfileReaderTest {

    @Test
    void a_profile_that_does_not_ship_is_asked_for_in_vain() {
        assertThat(ProfileReader.shippedNames()).contains("foreningen-havnens-venner").allSatisfy(name ->
                assertThat(ProfileReader.read(ProfileReader.shipped(name)).id()).isEqualTo(name));
        assertThatThrownBy(() -> ProfileReader.shipped("nobody")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody.json");
    }

    @Test
    void the_schema_ships_with_the_profiles() {
        assertThat(new String(ProfileReader.schema(), StandardCharsets.UTF_8)).contains("\"$schema\"", "\"decisionRules\"");
    }

    @Test
    void a_defect_is_told_with_its_place_once_and_with_its_line_where_there_is_a_text() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        assertThatThrownBy(() -> ProfileChecks.checked(shipped.withDecisionRules(List.of()))).isInstanceOf(ProfileDefects.class)
                .hasMessageStartingWith("nothing could ever be decided at \"/decisionRules\"; ");
        assertThatThrownBy(() -> ProfileReader.read("{\"format\":\"1\"}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(ProfileDefects.class)
                .hasMessageContaining("/format\" (line 1, column 11)").hasMessageNotContaining("at \"/format\" at \"/format\"");
    }

    @Test
    void an_exception_in_a_circle_is_told_though_a_provision_of_that_id_stands_there_twice() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        List<Provision> circle = List.of(excepting("1", "2"), excepting("2", "1"), excepting("2", "3"), excepting("3", "2"));
        assertThatThrownBy(() -> ProfileChecks.checked(shipped.withProvisions(circle))).isInstanceOfSatisfying(ProfileDefects.class, refused ->
                assertThat(refused.defects()).filteredOn(defect -> defect.code().equals("cyclic-exception")).extracting(ProfileDefect::pointer)
                        .containsExactly("/provisions/0/excepts/0", "/provisions/1/excepts/0", "/provisions/2/excepts/0", "/provisions/3/excepts/0"));
    }

    private static Provision excepting(String id, String excepted) {
        return new Provision(id, id, "", "x", Handling.INFORMATIVE, List.of(), null, null, List.of(excepted));
    }

    @Test
    void a_value_that_is_none_is_told_once_with_its_line() {
        byte[] changed = new String(ProfileReader.shipped(), StandardCharsets.UTF_8).replaceFirst("\"format\": 1", "\"format\": 1.5").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ProfileReader.read(changed)).isInstanceOfSatisfying(ProfileDefects.class, refused ->
                assertThat(refused.defects()).singleElement().satisfies(defect -> {
                    assertThat(defect.pointer()).isEqualTo("/format");
                    assertThat(defect.code()).isEqualTo("not-an-integer");
                    assertThat(defect.line()).isEqualTo(2);
                }));
    }
}
