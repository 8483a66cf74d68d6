package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Profiles that contradict themselves or leave a gap, each refused with the place. */
class ProfileRefusalTest {

    private static void refused(String from, String to, String pointer) {
        String text = Json.text(Json.read(ProfileReader.shipped()));
        assertThat(text).contains(from);
        byte[] changed = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ProfileReader.read(changed)).isInstanceOfSatisfying(dk.samstemt.statutes.profile.ProfileDefects.class, defects ->
                assertThat(defects.defects()).as(defects.getMessage()).anySatisfy(defect -> assertThat(defect.pointer()).startsWith(pointer)));
    }

    @Test
    void contradictions_and_gaps_are_named() {
        refused("\"format\":1", "\"format\":2", "/format");
        refused("\"Europe/Copenhagen\"", "\"Europe/Kobenhavn\"", "/timeZone");
        refused("\"id\":\"dtu\",\"name\"", "\"id\":\"ku\",\"name\"", "/parties");
        refused("\"faxe\"", "\"albertslund\"", "/parties");
        refused("\"partyClass\":\"municipality\"", "\"partyClass\":\"council\"", "/parties/4/partyClass");
        refused("\"provision\":\"4.4\"", "\"provision\":\"4.9\"", "/parameters");
        refused("\"id\":\"notice.extraordinary\"", "\"id\":\"notice.other\"", "/provisions");
        refused("\"unit\":\"DAYS\",\"values\":[{\"from\":\"2019-02-07\",\"value\":\"21\"}]", "\"unit\":\"DAYS\",\"values\":[{\"from\":\"2019-02-07\",\"value\":\"3 uger\"}]", "/parameters");
        refused("[{\"from\":\"2019-02-07\",\"value\":\"21\"}]", "[{\"from\":\"2019-02-07\",\"until\":\"2020-12-31\",\"value\":\"21\"},{\"from\":\"2021-01-02\",\"value\":\"20\"}]", "/parameters");
        refused("[{\"from\":\"2019-02-07\",\"value\":\"21\"}]", "[{\"from\":\"2019-02-07\",\"until\":\"2021-01-01\",\"value\":\"21\"},{\"from\":\"2021-01-01\",\"value\":\"20\"}]", "/parameters");
        refused("[{\"from\":\"2019-02-07\",\"value\":\"21\"}]", "[{\"from\":\"2019-02-08\",\"value\":\"21\"}]", "/parameters");
        refused("[{\"from\":\"2019-02-07\",\"value\":\"21\"}]", "[]", "/parameters");
        refused("\"op\":\"AGREEMENT_OF_ALL\"", "\"op\":\"AGREEMENT\"", "/decisionRules/0/rule");
        refused("\"base\":\"VOTES_CAST\"", "\"base\":\"ALL\"", "/decisionRules/4/rule");
        refused("\"classes\":[\"region\",\"contact-council\",\"municipality\"]", "\"classes\":[\"regions\"]", "/decisionRules/4/rule");
        refused("\"chair\":\"kkr-hovedstaden\"", "\"chair\":\"ku\"", "/chairmanship/turns/2");
        refused("\"reading\":\"EXACT_WEEKS\"", "\"reading\":\"ABOUT\"", "/interpretations/1/reading");
        refused("\"id\":\"A-2\"", "\"id\":\"A-1\"", "/interpretations");
        refused("\"rules\":[\"GA-7\",\"GA-13\",\"GA-18\"]", "\"rules\":[]", "/provisions");
        refused("\"version\":1}", "\"version\":0}", "/version");
        refused(",\"timeZone\":\"Europe/Copenhagen\"", "", "/timeZone");
    }

    @Test
    void a_reading_no_rule_can_apply_is_refused() {
        String text = Json.text(Json.read(ProfileReader.shipped()))
                .replace("\"reading\":\"WAIVER_CURES\"", "\"reading\":\"ASSENT_CURES\"");
        Profile profile = ProfileReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Statutes.of(profile)).hasMessageContaining("A-3");
    }
}
