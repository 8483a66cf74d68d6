package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.evidence.EvidenceStore;
import dk.samstemt.voting.statement.model.Verdict;
import dk.samstemt.voting.testkit.Arena;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Oracle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two at once for one party: one wins, and the other is told what won. */
class PartyRaceStory {
    private static final int ROUNDS = Math.max(20, Integer.getInteger("samstemt.races", 10_000) / 50);
    private static final long LONG = 3_600_000;
    private final Installation at = Installation.shared();
    private final Arena arena = new Arena(at);
    private final BallotId id = arena.open(LONG).id();
    private final Attempt ruc = Attempt.of(at, id, "ruc");

    @AfterEach
    void closes_as_it_should() {
        arena.end(id, 1);
        at.now();
        Oracle oracle = new Oracle(at, arena.prefix());
        Installation.await(() -> oracle.count("select count(*) from ballot where assembly like :race || '%' and state = 'OPEN'") == 0);
        assertThat(oracle.wrong()).isEmpty();
    }

    /** Both saw the same revision; answers the winner, after checking that the loser was told it. */
    private Receipt one_wins(int saw, Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        List<Outcome> told = Together.run(one, other);
        Outcome.Recorded won = Together.only(told, Outcome.Recorded.class);
        Outcome.Rejected lost = Together.only(told, Outcome.Rejected.class);
        assertThat(lost.verdict()).isEqualTo(new Verdict.Stale(saw + 1));
        assertThat(lost.current()).contains(won.receipt());
        return won.receipt();
    }

    @Test
    void two_statements_of_one_party() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int saw = round;
            one_wins(saw, () -> ruc.by(1).state(saw, Choice.ASSENT), () -> ruc.by(2).state(saw, Choice.DISSENT));
        }
    }

    @Test
    void a_withdrawal_against_a_statement() throws Exception {
        int saw = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (!(ruc.state(saw, Choice.ASSENT) instanceof Outcome.Recorded)) {
                throw new AssertionError("round " + round);
            }
            int seen = ++saw;
            one_wins(seen, () -> ruc.by(1).withdraw(seen), () -> ruc.by(2).state(seen, Choice.DISSENT));
            saw++;
        }
    }

    @Test
    void a_registration_against_the_partys_own_statement() throws Exception {
        Client secretariat = new Client(at, "secretariat-beta");
        byte[] letter = "RUC afviser.".getBytes(StandardCharsets.UTF_8);
        String evidence = (String) secretariat.upload(id, "/parties/ruc/registrations/evidence", "text/plain", letter).tree().get("evidence");
        Evidence scan = at.bean(EvidenceStore.class).find(id, "ruc", evidence).orElseThrow();
        for (int round = 0; round < ROUNDS; round++) {
            int saw = round;
            Receipt won = one_wins(saw, () -> ruc.register(saw, Choice.DISSENT, scan), () -> ruc.state(saw, Choice.ASSENT));
            assertThat(won.registered() == null).isEqualTo(won.answers().get(0).choice() == Choice.ASSENT);
        }
    }

    @Test
    void the_ninth_statement_against_a_change_of_the_eighth() throws Exception {
        for (int round = 0; round < ROUNDS / 4; round++) {
            BallotId ballot = arena.open(LONG).id();
            List<String> parties = at.parties();
            parties.subList(0, 8).forEach(party -> assertThat(Attempt.of(at, ballot, party).state(0, Choice.ASSENT)).isInstanceOf(Outcome.Recorded.class));
            List<Outcome> told = Together.run(() -> Attempt.of(at, ballot, parties.get(8)).state(0, Choice.ASSENT),
                    () -> Attempt.of(at, ballot, parties.get(7)).state(1, Choice.DISSENT));
            assertThat(told).hasOnlyElementsOfType(Outcome.Recorded.class);
            arena.end(ballot, 1);
        }
    }

    @Test
    void one_person_for_two_parties() throws Exception {
        String person = Installation.person("beta", "ruc", 2);
        at.grant("beta", person, "cbs");
        Installation.await(() -> at.bean(dk.samstemt.platform.access.Access.class).mandated("beta", person, "cbs"));
        for (int round = 0; round < ROUNDS / 4; round++) {
            BallotId ballot = arena.open(LONG).id();
            List<Outcome> told = Together.run(() -> new Attempt(at, ballot, "ruc", person).state(0, Choice.ASSENT),
                    () -> new Attempt(at, ballot, "cbs", person).state(0, Choice.ASSENT));
            Together.only(told, Outcome.Recorded.class);
            assertThat(Together.only(told, Outcome.Refused.class).ruling().refusedBy()).contains("GA-29");
            arena.end(ballot, 1);
        }
    }

    @Test
    void one_idempotency_key_twice_is_one_statement_and_one_receipt() throws Exception {
        Client client = Client.of(at, "beta", "ruc");
        for (int round = 0; round < ROUNDS / 4; round++) {
            Map<String, Object> body = Client.body(round, "ASSENT");
            String key = Ids.next("key");
            Callable<Client.Reply> call = () -> client.post(id, "/parties/ruc/statements", body, key);
            List<Client.Reply> told = Together.run(call, call);
            String receipt = call.call().text();
            assertThat(told).anyMatch(reply -> reply.status() == 201).allMatch(reply -> reply.status() == 201
                    ? reply.text().equals(receipt) : reply.status() == 409 && reply.tree().get("type").equals("/problems/request-in-progress"));
        }
        assertThat(new Oracle(at, arena.prefix()).count("select count(*) from statement where assembly like :race || '%'")).isEqualTo(ROUNDS / 4);
    }

    @Test
    void two_keys_with_one_revision_tell_the_loser_the_winners_receipt() throws Exception {
        Client one = new Client(at, Installation.subject("beta", "ruc", 1));
        Client other = new Client(at, Installation.subject("beta", "ruc", 2));
        for (int round = 0; round < ROUNDS / 4; round++) {
            int saw = round;
            List<Client.Reply> told = Together.run(() -> one.state(id, "ruc", saw, "ASSENT"), () -> other.state(id, "ruc", saw, "DISSENT"));
            Client.Reply won = told.stream().filter(reply -> reply.status() == 201).findFirst().orElseThrow();
            Client.Reply lost = told.stream().filter(reply -> reply.status() == 409).findFirst().orElseThrow();
            assertThat(lost.tree()).containsEntry("state", "OPEN").containsEntry("currentRevision", saw + 1L).containsEntry("receipt", won.tree());
        }
    }
}
