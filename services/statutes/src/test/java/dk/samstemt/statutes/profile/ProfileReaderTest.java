package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
