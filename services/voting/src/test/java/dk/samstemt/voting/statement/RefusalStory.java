package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.membership.RollChanged;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.contracts.voting.StatementRefused;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the law refuses is told, stored and published without its content; what is foreign does not exist. */
class RefusalStory {
    private final Installation at = Installation.shared();
    private final Client cbs = Client.of(at, "alfa", "cbs");

    private Instant later() {
        return at.now().plus(Duration.ofDays(1));
    }

    private void refusedBy(BallotId ballot, String rule, Client.Reply reply) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.tree()).containsEntry("rule", rule).containsKeys("ruling", "explanation", "provision");
        StatementRefused event = Told.of(at, ballot, StatementRefused.class).get(0);
        assertThat(event.rule()).isEqualTo(rule);
        assertThat(Ruling.read(event.ruling()).digest()).isEqualTo(event.rulingSha256());
        assertThat(at.bean(JdbcClient.class).sql("select count(*) from refusal where assembly = ? and rule = ?")
                .params(ballot.assembly(), rule).query(Integer.class).single()).isEqualTo(1);
        assertThat(Told.of(at, ballot, StatementRecorded.class)).isEmpty();
    }

    @Test
    void ga_16_before_the_ballot_opens() {
        BallotId ballot = Assemblies.noticed(at, "alfa", later());
        refusedBy(ballot, "GA-16", cbs.state(ballot, "cbs", 0, "ASSENT"));
    }

    @Test
    void ga_16_after_the_deadline_and_after_the_close() {
        Instant deadline = at.now().plus(Duration.ofSeconds(20));
        BallotId ballot = Assemblies.open(at, "alfa", deadline);
        at.servers().clock().moveTo(deadline);
        refusedBy(ballot, "GA-16", cbs.state(ballot, "cbs", 0, "ASSENT"));
        Assemblies.orderClosing(at, ballot);
        Installation.await(() -> !Told.of(at, ballot, BallotClosed.class).isEmpty());
        assertThat(cbs.state(ballot, "cbs", 0, "ASSENT").status()).isEqualTo(422);
        assertThat(Told.of(at, ballot, BallotClosed.class).get(0).silent()).contains("cbs");
    }

    @Test
    void ga_17_a_party_that_leaves_by_the_day() {
        BallotId ballot = Assemblies.open(at, "alfa", later());
        at.membership().tell("alfa", null, new RollChanged(ballot.assembly(), "cbs", "LEFT", "2023-11-14"));
        Installation.await(() -> !at.bean(RollStore.class).entitled(at.bean(BallotStore.class).find(ballot).orElseThrow().terms()).contains("cbs"));
        refusedBy(ballot, "GA-17", cbs.state(ballot, "cbs", 0, "ASSENT"));
    }

    @Test
    void ga_17_a_party_admitted_after_the_notice_states_and_counts() {
        BallotId ballot = Assemblies.openWithout(at, "alfa", later(), "cbs");
        assertThat(cbs.state(ballot, "cbs", 0, "ASSENT").tree()).containsEntry("rule", "GA-17");
        at.membership().tell("alfa", null, new RollChanged(ballot.assembly(), "cbs", "ADMITTED", "2023-11-14"));
        Installation.await(() -> cbs.get(ballot, "").text().contains("\"cbs\""));
        assertThat(cbs.state(ballot, "cbs", 0, "ASSENT").status()).isEqualTo(201);
    }

    @Test
    void a_foreign_party_association_or_assembly_does_not_exist() {
        BallotId ballot = Assemblies.open(at, "alfa", later());
        assertThat(cbs.state(ballot, "ruc", 0, "ASSENT").status()).isEqualTo(404);
        assertThat(cbs.state(new BallotId("beta", ballot.assembly()), "cbs", 0, "ASSENT").status()).isEqualTo(404);
        Client foreign = Client.of(at, "beta", "cbs");
        assertThat(foreign.state(ballot, "cbs", 0, "ASSENT").status()).isEqualTo(404);
        assertThat(foreign.state(new BallotId("beta", ballot.assembly()), "cbs", 0, "ASSENT").status()).isEqualTo(404);
        for (String path : new String[] {"", "/statements", "/result", "/parties/cbs/statements"}) {
            assertThat(foreign.get(new BallotId("beta", ballot.assembly()), path).status()).as(path).isEqualTo(404);
            assertThat(foreign.get(ballot, path).status()).as(path).isEqualTo(404);
        }
        assertThat(Told.of(at, ballot, StatementRefused.class)).isEmpty();
    }

    @Test
    void malformed_input_leaves_nothing() {
        BallotId ballot = Assemblies.open(at, "alfa", later());
        assertThat(cbs.state(ballot, "cbs", 0, "MAYBE").status()).isEqualTo(422);
        assertThat(cbs.post(ballot, "/parties/cbs/statements", Map.of("sawRevision", 0L, "choice", "ASSENT")).status()).isEqualTo(422);
        assertThat(Told.of(at, ballot, StatementRefused.class)).isEmpty();
    }
}
