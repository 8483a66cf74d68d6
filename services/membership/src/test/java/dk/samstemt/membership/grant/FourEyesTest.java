package dk.samstemt.membership.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class FourEyesTest {

    @Test
    void who_audits_what_he_does_himself_is_told() {
        assertThat(FourEyes.of(Set.of("auditor", "secretariat"), false, true)).containsExactly("audits-own-acts");
        assertThat(FourEyes.of(Set.of("auditor"), true, true)).containsExactly("audits-own-acts");
        assertThat(FourEyes.of(Set.of("auditor"), false, true)).isEmpty();
    }

    @Test
    void who_draws_up_and_approves_or_registers_and_states_or_gives_and_uses_is_told() {
        assertThat(FourEyes.of(Set.of("secretariat", "chairmanship"), false, true)).containsExactly("draws-up-and-approves");
        assertThat(FourEyes.of(Set.of("secretariat"), true, true)).containsExactly("registers-and-states");
        assertThat(FourEyes.of(Set.of("administrator", "secretariat"), false, true)).containsExactly("gives-and-uses");
        assertThat(FourEyes.of(Set.of("administrator", "operator"), false, true)).isEmpty();
    }

    @Test
    void a_role_nobody_can_log_in_to_is_told_and_a_person_without_one_is_not() {
        assertThat(FourEyes.of(Set.of(), true, false)).containsExactly("no-login");
        assertThat(FourEyes.of(Set.of(), false, false)).isEmpty();
    }
}
