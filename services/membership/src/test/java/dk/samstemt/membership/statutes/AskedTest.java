package dk.samstemt.membership.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.platform.web.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class AskedTest {

    private static final Instant NOW = Instant.parse("2023-11-14T23:00:00Z");

    @Test
    void withoutAQuestionItIsNow() {
        assertThat(Asked.of(null, null, () -> NOW).moment()).isEqualTo(NOW);
        assertThat(Asked.of("2023-11-14T22:59:59.999Z", null, () -> NOW).moment()).isEqualTo(NOW.minusMillis(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999Z", "2023-02-30T00:00:00Z", "", "now"})
    void whatIsNoMomentIsRefused(String at) {
        assertThatThrownBy(() -> Asked.of(at, null, () -> NOW)).isInstanceOf(ProblemException.class);
    }
}
