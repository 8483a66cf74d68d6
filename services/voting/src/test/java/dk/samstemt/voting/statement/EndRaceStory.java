package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.evidence.EvidenceStore;
import dk.samstemt.voting.statement.model.Verdict;
import dk.samstemt.voting.testkit.Arena;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Oracle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Something ends while a statement is on its way: the ballot is held, voided or closed, or the mandate passes on. */
class EndRaceStory {
    private static final int ROUNDS = Math.max(20, Integer.getInteger("samstemt.races", 10_000) / 100);
    private static final long LONG = 3_600_000;
    private final Installation at = Installation.shared();
    private final Arena arena = new Arena(at);
    private final List<Outcome> told = new ArrayList<>();

    @AfterEach
    void everything_holds() {
        at.now();
        Oracle oracle = new Oracle(at, arena.prefix());
        Installation.await(() -> oracle.count("select count(*) from ballot where assembly like :race || '%' and state in ('OPEN', 'HELD') and deadline <= moment()") == 0);
        assertThat(oracle.wrong()).isEmpty();
        assertThat(told.stream().filter(Outcome.Recorded.class::isInstance).count()).as("recorded").isPositive();
        assertThat(told.stream().filter(outcome -> !(outcome instanceof Outcome.Recorded)).count()).as("not recorded").isPositive();
    }

    /** Hands an event of assembly to its handler, as the inbox would. */
    private Void tell(String handler, BallotId id, Record event) {
        Envelope envelope = new Envelope(1, Ids.next("evt"), EventTypes.nameOf(event.getClass()), "assembly", id.association(), id.association() + "/" + id.assembly(),
                9, at.bean(LegalTime.class).now(), Instant.EPOCH, "c", "c", Actor.service("assembly"), 1, Map.of());
        at.bean(TransactionTemplate.class).executeWithoutResult(status -> at.bean(handler, EventHandler.class).handle(new ReceivedEvent(envelope, event, new byte[0])));
        return null;
    }

    private void stated(List<?> outcomes) {
        outcomes.stream().filter(Outcome.class::isInstance).map(Outcome.class::cast).forEach(told::add);
    }

    @Test
    void a_statement_against_holding_the_ballot() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            BallotId id = arena.open(LONG).id();
            stated(Together.run(() -> Attempt.of(at, id, "ku").state(0, Choice.ASSENT), () -> Attempt.of(at, id, "dtu").state(0, Choice.ASSENT),
                    () -> tell("conveningHandler", id, new ConveningFailed(id.assembly(), List.of("ruc"), null, "0", Map.of()))));
        }
        assertThat(told).allMatch(outcome -> outcome instanceof Outcome.Recorded
                || outcome instanceof Outcome.Rejected lost && lost.verdict() instanceof Verdict.BallotHeld && lost.state() == Ballot.State.HELD);
    }

    @Test
    void a_statement_against_voiding_the_ballot() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            BallotId id = arena.open(LONG).id();
            stated(Together.run(() -> Attempt.of(at, id, "ku").state(0, Choice.ASSENT), () -> Attempt.of(at, id, "dtu").state(0, Choice.ASSENT),
                    () -> tell("dayGivenUpHandler", id, new AssemblyCancelled(id.assembly(), "0", Map.of(), List.of(), "0", Map.of()))));
        }
        assertThat(told).allMatch(outcome -> outcome instanceof Outcome.Recorded
                || outcome instanceof Outcome.Rejected lost && lost.verdict() instanceof Verdict.BallotVoided && lost.state() == Ballot.State.VOIDED);
    }

    @Test
    void an_objection_against_the_close() throws Exception {
        Client secretariat = new Client(at, "secretariat-beta");
        for (int round = 0; round < ROUNDS; round++) {
            BallotId id = arena.open(LONG).id();
            Object evidence = secretariat.upload(id, "/parties/ku/registrations/evidence", "text/plain", new byte[] {'K', 'U'}).tree().get("evidence");
            Evidence scan = at.bean(EvidenceStore.class).find(id, "ku", (String) evidence).orElseThrow();
            Attempt ku = Attempt.of(at, id, "ku");
            String statement = ((Outcome.Recorded) ku.register(0, Choice.ASSENT, scan)).receipt().statement();
            Arena.Bout bout = arena.end(id, 2 + round % 8);
            stated(Together.run(() -> ku.object(1, statement), () -> close(bout)));
        }
        assertThat(told).hasOnlyElementsOfTypes(Outcome.Recorded.class, Outcome.Refused.class);
    }

    private Void close(Arena.Bout bout) {
        while (at.bean(BallotStore.class).find(bout.id()).orElseThrow().state() == Ballot.State.OPEN) {
            at.bean("closer", DueTask.class).run(at.bean(LegalTime.class).now());
        }
        return null;
    }

    @Test
    void the_old_and_the_new_representative_against_the_change() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            BallotId id = arena.open(LONG).id();
            Attempt old = new Attempt(at, id, "ruc", mandated(Ids.next("old")));
            Attempt next = new Attempt(at, id, "ruc", Ids.next("new"));
            stated(Together.run(() -> old.state(0, Choice.ASSENT), () -> next.state(0, Choice.DISSENT), () -> replace(old.person(), next.person())));
            Outcome after = next.state(newest(id), Choice.DISSENT);
            assertThat(after).isInstanceOf(Outcome.Recorded.class);
            assertThat(old.state(newest(id), Choice.ASSENT)).isInstanceOf(Outcome.Refused.class);
        }
    }

    private int newest(BallotId id) {
        return new Oracle(at, id.assembly()).count("select coalesce(max(revision), 0) from statement where assembly like :race || '%'");
    }

    private String mandated(String person) {
        at.bean(JdbcClient.class).sql("insert into access_mandate (association, mandate_id, person, party, from_at) values ('beta', ?, ?, 'ruc', '2020-01-01')")
                .params(Ids.next("mnd"), person).update();
        return person;
    }

    // As the inbox does with what membership tells: the old one's end and the new one's beginning are the same moment.
    private Void replace(String old, String next) {
        JdbcClient jdbc = at.bean(JdbcClient.class);
        at.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            jdbc.sql("select 1 from access_mandate where person = ? for update").param(old).query(Integer.class).list();
            jdbc.sql("""
                    with m as (select moment() as at), e as (update access_mandate set until_at = m.at from m where person = ?)
                    insert into access_mandate (association, mandate_id, person, party, from_at) select 'beta', ?, ?, 'ruc', at from m""")
                    .params(old, Ids.next("mnd"), next).update();
        });
        return null;
    }

    @Test
    void who_waits_for_the_lock_past_the_deadline_is_late() throws Exception {
        for (int round = 0; round < 3; round++) {
            Arena.Bout bout = arena.open(60_000);
            Future<Outcome> waiting = at.bean(TransactionTemplate.class).execute(status -> {
                at.bean(BallotStore.class).lock(bout.id());
                Future<Outcome> statement = Together.later(() -> Attempt.of(at, bout.id(), "ku").state(0, Choice.ASSENT));
                Installation.await(this::oneWaits);
                at.servers().clock().moveTo(bout.deadline());
                return statement;
            });
            told.add(waiting.get());
        }
        assertThat(told).hasOnlyElementsOfType(Outcome.Refused.class);
        told.add(Attempt.of(at, arena.open(LONG).id(), "ku").state(0, Choice.ASSENT));
    }

    private boolean oneWaits() {
        return at.bean(JdbcClient.class).sql("select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .query(Integer.class).single() > 0;
    }
}
