package dk.samstemt.membership.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportableProfileTest {

    private static final String PLAIN = "foreningen-havnens-venner";

    @Test
    void the_profiles_that_ship_are_taken() {
        assertThat(ImportableProfile.read(ProfileReader.shipped()).version()).isEqualTo(1);
        assertThat(ImportableProfile.read(ProfileReader.shipped(PLAIN)).version()).isEqualTo(1);
    }

    @Test
    void a_profile_with_two_rules_for_one_question_never_starts() {
        String text = new String(ProfileReader.shipped(PLAIN), StandardCharsets.UTF_8);
        String two = text.replaceFirst("\"exceptionTo\"\\s*:\\s*\\[[^\\]]+\\]", "\"exceptionTo\":[]");
        assertThat(two).isNotEqualTo(text);
        assertThatThrownBy(() -> ImportableProfile.read(two.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.type()).isEqualTo(MembershipProblems.PROFILE_REFUSED));
    }
}
