package dk.samstemt.membership.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.membership.grant.FourEyes.Login;

import org.junit.jupiter.api.Test;

import java.util.Set;

class FourEyesTest {

    @Test
    void who_audits_what_he_does_himself_is_told() {
        assertThat(FourEyes.of(Set.of("auditor", "secretariat"), false, Login.BOUND)).containsExactly("audits-own-acts");
        assertThat(FourEyes.of(Set.of("auditor"), true, Login.BOUND)).containsExactly("audits-own-acts");
        assertThat(FourEyes.of(Set.of("auditor"), false, Login.BOUND)).isEmpty();
    }

    @Test
    void who_draws_up_and_approves_or_registers_and_states_or_gives_and_uses_is_told() {
        assertThat(FourEyes.of(Set.of("secretariat", "chairmanship"), false, Login.BOUND)).containsExactly("draws-up-and-approves");
        assertThat(FourEyes.of(Set.of("secretariat"), true, Login.BOUND)).containsExactly("registers-and-states");
        assertThat(FourEyes.of(Set.of("administrator", "secretariat"), false, Login.BOUND)).containsExactly("gives-and-uses");
        assertThat(FourEyes.of(Set.of("administrator", "operator"), false, Login.BOUND)).isEmpty();
    }

    @Test
    void a_role_nobody_can_log_in_to_is_told_and_a_person_without_one_is_not() {
        assertThat(FourEyes.of(Set.of(), true, Login.NONE)).containsExactly("no-login");
        assertThat(FourEyes.of(Set.of(), false, Login.NONE)).isEmpty();
    }

    @Test
    void a_login_that_one_hand_ended_and_bound_anew_is_told() {
        assertThat(FourEyes.of(Set.of(), true, Login.CHANGED_BY_ONE_HAND)).containsExactly("login-by-one-hand");
        assertThat(FourEyes.of(Set.of(), true, Login.BOUND)).isEmpty();
    }
}
