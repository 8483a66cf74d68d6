package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.platform.access.Mandate;
import dk.samstemt.platform.access.Mandates;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Frozen;
import dk.samstemt.voting.testkit.Installation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** F10: a representative is replaced between notice and statement. What counts is who held the mandate at the moment of receipt. */
class MandateStory {
    private final Installation at = Installation.shared();
    private final String before = "cbs-" + Ids.next("before");
    private final String after = "cbs-" + Ids.next("after");
    private final String mandate = Ids.next("mnd");
    private Instant change;
    private BallotId ballot;

    @BeforeEach
    void replace() {
        change = at.now().plus(Duration.ofDays(1));
        ballot = Assemblies.open(at, "alfa", change.plus(Duration.ofDays(1)));
        at.login("alfa", before);
        at.login("alfa", after);
        Instant ever = Instant.parse("2020-01-01T00:00:00Z");
        at.membership().tell("alfa", null, new MandateGranted(mandate, "per-" + before, "cbs", ever, null));
        at.membership().tell("alfa", null, new MandateEnded(mandate, "per-" + before, "cbs", change));
        at.membership().tell("alfa", null, new MandateGranted(Ids.next("mnd"), "per-" + after, "cbs", change, null));
        Installation.await(() -> !mandates("per-" + after).isEmpty());
    }

    private List<Mandate> mandates(String person) {
        return at.bean(TransactionTemplate.class).execute(status -> at.bean(Mandates.class).of("alfa", person, "cbs"));
    }

    @Test
    void at_every_millisecond_exactly_one_of_the_two_may_speak_and_the_statement_names_the_mandate() {
        Frozen.run(at, frozen -> {
            Attempt old = new Attempt(at, ballot, "cbs", "per-" + before);
            Attempt next = new Attempt(at, ballot, "cbs", "per-" + after);
            frozen.at(change.minusMillis(1));
            assertThat(((Outcome.Refused) next.state(0, Choice.DISSENT)).ruling().refusedBy()).containsExactly("GA-29");
            assertThat(old.state(0, Choice.ASSENT)).isInstanceOf(Outcome.Recorded.class);
            frozen.at(change);
            assertThat(((Outcome.Refused) old.state(1, Choice.ASSENT)).ruling().refusedBy()).containsExactly("GA-29");
            assertThat(((Outcome.Refused) old.withdraw(1)).ruling().refusedBy()).containsExactly("GA-29");
            assertThat(next.state(1, Choice.DISSENT)).isInstanceOf(Outcome.Recorded.class);
            assertThat(frozen.jdbc().sql("select mandate from statement where assembly = ? order by revision").param(ballot.assembly())
                    .query(String.class).list()).startsWith(mandate).hasSize(2).doesNotHaveDuplicates();
        });
    }

    @Test
    void over_rest_the_old_one_is_a_stranger_from_then_on_and_the_new_one_changes_what_was_stated() {
        Client old = new Client(at, before);
        Client next = new Client(at, after);
        assertThat(next.state(ballot, "cbs", 0, "DISSENT").status()).isEqualTo(404);
        assertThat(old.state(ballot, "cbs", 0, "ASSENT").status()).isEqualTo(201);
        at.servers().clock().moveTo(change);
        assertThat(old.state(ballot, "cbs", 1, "ASSENT").status()).isEqualTo(404);
        assertThat(old.get(ballot, "/parties/cbs/statements").status()).isEqualTo(404);
        assertThat(next.get(ballot, "/parties/cbs/statements").text()).contains("ASSENT");
        assertThat(next.state(ballot, "cbs", 1, "DISSENT").status()).isEqualTo(201);
    }

    @Test
    void an_end_that_becomes_known_waits_for_a_statement_under_way_and_is_known_to_the_next() {
        Attempt old = new Attempt(at, ballot, "cbs", "per-" + before);
        Instant now = at.now();
        at.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            assertThat(old.state(0, Choice.ASSENT)).isInstanceOf(Outcome.Recorded.class);
            at.membership().tell("alfa", null, new MandateEnded(mandate, "per-" + before, "cbs", now));
            Installation.await(() -> oneWaits());
            assertThat(old.state(1, Choice.DISSENT)).isInstanceOf(Outcome.Recorded.class);
        });
        Installation.await(() -> mandates("per-" + before).get(0).until().equals(now));
        assertThat(old.state(2, Choice.ASSENT)).isInstanceOf(Outcome.Refused.class);
    }

    private boolean oneWaits() {
        return at.bean(JdbcClient.class).sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%access_mandate%'")
                .query(Integer.class).single() > 0;
    }
}
