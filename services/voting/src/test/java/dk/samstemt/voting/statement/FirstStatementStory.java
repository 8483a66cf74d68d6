package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.platform.manners.NeverRefused;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

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

    private boolean passes(String assembly, String party, String method) {
        String path = "/api/v1/associations/alfa/assemblies/" + assembly + "/ballot/parties/" + party + "/statements";
        return at.bean(NeverRefused.class).concerns(new MockHttpServletRequest(method, path));
    }
}
