package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A sentence that shares fees by population may name one that has no rate. */
class SharedBesideAmountsTest {

    @Test
    void FEE_7_a_fee_without_a_rate_contradicts_no_sharing() {
        String text = new String(ProfileReader.shipped(), StandardCharsets.UTF_8);
        String changed = Pattern.compile("(\"region-hovedstaden\",\\s*\"region-sjaelland\")(\\s*\\])").matcher(text).replaceAll("$1, \"ku\"$2");
        assertThat(changed).isNotEqualTo(text);
        List<Finding> found = RatesAgainstShares.of(Law.of(ProfileReader.read(changed.getBytes(StandardCharsets.UTF_8))), 2024);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.values().get("payers")).isEqualTo(List.of("region-hovedstaden", "region-sjaelland", "ku"));
            assertThat((List<?>) finding.values().get("rates")).hasSize(2);
        });
    }
}
