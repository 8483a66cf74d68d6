package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static dk.samstemt.assembly.story.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.BallotClosingOrdered;
import dk.samstemt.contracts.assembly.CancellationRefused;
import dk.samstemt.contracts.assembly.EvidenceWithdrawn;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.statutes.facts.BasisKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GA-18, GA-30: on what an assembly is called, who may call it off and until when; two secretaries at once. */
class CancellationStory {

    private static final int ROUNDS = 10;
    private static final long EARLY = 1_000;
    private static final Map<String, String> REASON = Map.of("da", "Forslaget er trukket tilbage.");
    private static Api secretariat;

    @BeforeAll
    static void association() {
        secretariat = Case.association("forening-aflys");
    }

    @Test
    void onlyWhoeverCalledItCancelsAndEverybodyIsTold() {
        Case called = Case.convened(secretariat, Case.draft());
        Api.Answer board = cancel(called, "BOARD_DECISION", null);
        assertThat(board.status()).as(() -> text(board)).isEqualTo(422);
        soon(() -> assertThat(called.heard(CancellationRefused.class)).hasSize(1));
        assertThat(cancel(called, "MEMBER_CALL", "ku").status()).isEqualTo(422);
        assertThat(called.at("state")).isEqualTo("CONVENING");

        Api.Answer cancelled = cancel(called, "MEMBER_CALL", "region-hovedstaden");
        assertThat(cancelled.status()).as(() -> text(cancelled)).isEqualTo(201);
        soon(() -> assertThat(called.heard(AssemblyCancelled.class)).hasSize(1));
        AssemblyCancelled told = called.heard(AssemblyCancelled.class).get(0);
        assertThat(told.roll()).hasSize(9);
        assertThat(told.letters()).containsOnlyKeys("da", "en");
        assertThat(secretariat.get(called.path("/cancellation.pdf?lang=en")).body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(called.at("state")).isEqualTo("CANCELLED");
        Api.Answer again = cancel(called, "MEMBER_CALL", "region-hovedstaden");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("state")).isEqualTo("CANCELLED");
        House.moveTo(called.lastDispatch().plusSeconds(60));
        assertThat(secretariat.get("/tasks").body()).isEqualTo("[]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theBoardsDecisionIsABasisAndTheBoardCancelsUntilTheClose() {
        Basis alone = new Basis(BasisKind.BOARD_MEMBER_CALL, null, "Et bestyrelsesmedlem", Case.today().minusDays(1));
        Api.Answer refused = secretariat.post("/assemblies", null, Case.draft(alone, null));
        assertThat(secretariat.post("/assemblies/" + refused.at("assembly") + "/convening", refused.etag(), null).at("rule")).isEqualTo("GA-18");

        Case decided = Case.convened(secretariat, Case.draft(new Basis(BasisKind.BOARD_DECISION, null, null, Case.today().minusDays(1)), null));
        decided.accepted(Case.PARTIES, House.now());
        decided.closeDispatch(Case.PARTIES);
        House.moveTo(decided.deadline());
        Api.Answer late = cancel(decided, "BOARD_DECISION", null);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.at("rule")).isEqualTo("GA-30");

        Case next = Case.convened(secretariat, Case.draft(new Basis(BasisKind.BOARD_DECISION, null, null, Case.today()), "%sT20:00".formatted(Case.today().plusDays(21))));
        assertThat(next.heard(NoticeOrdered.class).get(0).deadline().atZone(Case.ZONE).getHour()).isEqualTo(20);
        Instant sent = House.now();
        next.accepted(List.of(Case.NINTH), sent);
        soon(() -> assertThat(next.party(Case.NINTH).get("notice")).isEqualTo("ACCEPTED"));
        Api.Answer inTime = cancel(next, "BOARD_DECISION", null);
        assertThat(inTime.status()).as(() -> text(inTime)).isEqualTo(201);
        next.bounced(Case.NINTH, sent.plusSeconds(60));
        soon(() -> assertThat(next.party(Case.NINTH).get("notice")).isEqualTo("WITHDRAWN"));
        assertThat(next.task("evidenceWithdrawn")).isEmpty();
        assertThat(next.heard(EvidenceWithdrawn.class)).isEmpty();
    }

    @Test
    void ofTwoSecretariesAtOnceOneWinsAndTheOtherLearnsTheState() {
        for (int round = 0; round < ROUNDS; round++) {
            Api.Answer draft = Case.store(secretariat, Case.draft());
            String path = "/assemblies/" + draft.at("assembly");
            oneOf(202, () -> secretariat.post(path + "/convening", draft.etag(), null), () -> secretariat.post(path + "/convening", draft.etag(), null));
            Case race = new Case(secretariat, (String) draft.at("assembly"));
            oneOf(201, () -> cancel(race, "MEMBER_CALL", "region-hovedstaden"), () -> cancel(race, "MEMBER_CALL", "region-hovedstaden"));
            assertThat(race.heard(AssemblyCancelled.class).size()).isLessThanOrEqualTo(1);
        }
        Case failed = Case.failed(secretariat);
        String day = Case.today().plusDays(21).toString();
        oneOf(201, () -> cancel(failed, "MEMBER_CALL", "region-hovedstaden"),
                () -> secretariat.post(failed.path("/remedy/new-day"), Map.of("day", day)));
    }

    /** Around the deadline either the cancellation stands in the log or the order to close does, and whoever cancels is told which. */
    @Test
    void eitherTheCancellationOrTheOrderToCloseStandsInTheLog() throws Exception {
        String lastMoment = "%sT20:00".formatted(Case.today().plusDays(21));
        Basis board = new Basis(BasisKind.BOARD_DECISION, null, null, Case.today());
        List<Case> races = IntStream.range(0, ROUNDS).mapToObj(round -> Case.convened(secretariat, Case.draft(board, lastMoment))).toList();
        House.moveTo(races.get(0).deadline().minusMillis(EARLY));
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(ROUNDS);
        List<Future<Integer>> told = IntStream.range(0, ROUNDS).mapToObj(round -> (Future<Integer>) pool.schedule(
                () -> cancel(races.get(round), "BOARD_DECISION", null).status(), EARLY / 2 + round * EARLY / ROUNDS, TimeUnit.MILLISECONDS)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            Case race = races.get(round);
            boolean cancelled = told.get(round).get() == 201;
            assertThat(told.get(round).get()).isIn(201, 422);
            soon(() -> assertThat(race.heard(AssemblyCancelled.class).size() + race.heard(BallotClosingOrdered.class).size()).isEqualTo(1));
            assertThat(race.heard(AssemblyCancelled.class)).hasSize(cancelled ? 1 : 0);
        }
        pool.shutdown();
        assertThat(races).filteredOn(race -> race.heard(AssemblyCancelled.class).isEmpty()).as("too late").isNotEmpty();
        assertThat(House.WIRE.heard(races.get(ROUNDS - 1).key())).filteredOn(event -> event.type().equals("assembly.ballot-closing-ordered.v1"))
                .allSatisfy(order -> assertThat(order.occurredAt()).isAfterOrEqualTo(races.get(0).deadline()));
    }

    private static void oneOf(int wins, Callable<Api.Answer> one, Callable<Api.Answer> other) {
        List<Api.Answer> answers = together(one, other);
        assertThat(answers).as(() -> answers.stream().map(Case::text).toList().toString()).filteredOn(answer -> answer.status() == wins).hasSize(1);
        Api.Answer lost = answers.stream().filter(answer -> answer.status() != wins).findFirst().orElseThrow();
        assertThat(lost.status()).isEqualTo(409);
        assertThat((String) lost.at("state")).isIn("CONVENING", "CANCELLED", "REPLACED");
    }

    private static List<Api.Answer> together(Callable<Api.Answer> one, Callable<Api.Answer> other) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Api.Answer>> running = List.of(pool.submit(() -> heard(one)), pool.submit(() -> heard(other)));
            return List.of(running.get(0).get(), running.get(1).get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    /** Whoever met a step of the engine at the same moment is told to try again, and does. */
    private static Api.Answer heard(Callable<Api.Answer> request) throws Exception {
        Api.Answer answer = request.call();
        return answer.status() == 503 ? heard(request) : answer;
    }

    private static Api.Answer cancel(Case which, String kind, String member) {
        Map<String, Object> by = member == null ? Map.of("kind", kind, "day", Case.today().toString())
                : Map.of("kind", kind, "member", member, "signatory", "Regionsrådet", "day", Case.today().toString());
        return secretariat.post(which.path("/cancellation"), Map.of("by", by, "reason", REASON));
    }
}
