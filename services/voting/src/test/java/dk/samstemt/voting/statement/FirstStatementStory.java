package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.platform.manners.NeverRefused;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Whoever has used up his share of requests still gets his party's first statement in. */
class FirstStatementStory {
    private final Installation at = Installation.shared();

    @Test
    void a_first_statement_is_never_refused_for_haste_and_a_second_may_be() {
        BallotId ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(21)));
        assertThat(passes(ballot.assembly(), "dtu", "POST")).isTrue();
        assertThat(passes(ballot.assembly(), "dtu", "GET")).isFalse();
        assertThat(passes(ballot.assembly(), "nobody", "POST")).isFalse();
        assertThat(passes("asm-none", "dtu", "POST")).isFalse();
        Client.of(at, "alfa", "dtu").state(ballot, "dtu", 0, "ASSENT");
        assertThat(passes(ballot.assembly(), "dtu", "POST")).isFalse();
        assertThat(passes(ballot.assembly(), "cbs", "POST")).isTrue();
    }

    @Test
    void nobody_passes_by_way_of_a_party_that_is_not_his() {
        BallotId ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(21)));
        assertThat(passes(Installation.subject("alfa", "ku", 1), ballot.assembly(), "dtu", "POST")).isFalse();
        assertThat(passes(Installation.subject("beta", "dtu", 1), ballot.assembly(), "dtu", "POST")).isFalse();
        assertThat(passes("secretariat-alfa", ballot.assembly(), "dtu", "POST")).isFalse();
        SecurityContextHolder.clearContext();
        assertThat(at.bean(NeverRefused.class).concerns(new MockHttpServletRequest("POST", path(ballot.assembly(), "dtu")))).isFalse();
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    private boolean passes(String assembly, String party, String method) {
        return passes(Installation.subject("alfa", party, 1), assembly, party, method);
    }

    private boolean passes(String subject, String assembly, String party, String method) {
        Jwt token = at.bean(JwtDecoder.class).decode(at.servers().token(subject));
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
        return at.bean(NeverRefused.class).concerns(new MockHttpServletRequest(method, path(assembly, party)));
    }

    private static String path(String assembly, String party) {
        return "/api/v1/associations/alfa/assemblies/" + assembly + "/ballot/parties/" + party + "/statements";
    }
}
