package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A step of the engine and a person's act that wait for each other: the act gives way as a whole, and the person is told to try again. */
class DeadlockStory {

    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'assembly_app'";

    @Test
    void whoGivesWayIsToldToTryAgainAndTheSecondTimeItIsDone() throws Exception {
        Api secretariat = Case.association("forening-krydset");
        Case convened = Case.convened(secretariat, Case.draft());
        assertThat(crossed(secretariat, convened).status()).isEqualTo(503);
        assertThat(convened.at("state")).isEqualTo("CONVENING");
        assertThat(cancel(secretariat, convened).status()).isEqualTo(201);
    }

    /** Holds the process as its own step does, and then wants the assembly, which the cancellation holds while it waits for the process. */
    private static Api.Answer crossed(Api secretariat, Case convened) throws Exception {
        ExecutorService person = Executors.newSingleThreadExecutor();
        try (Connection step = House.SERVERS.servers().database().superuser().getConnection()) {
            step.setAutoCommit(false);
            run(step, "SET LOCAL deadlock_timeout = '30s'");
            run(step, "SELECT 1 FROM assembly.act_ru_execution WHERE business_key_ = '%s' FOR UPDATE".formatted(convened.key()));
            Future<Api.Answer> answer = person.submit(() -> cancel(secretariat, convened));
            await("the cancellation waits").atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(() -> House.count(WAITING) > 0);
            run(step, "SELECT 1 FROM assembly.assembly WHERE assembly = '%s' FOR UPDATE".formatted(convened.id()));
            step.rollback();
            return answer.get();
        } finally {
            person.shutdown();
        }
    }

    private static void run(Connection step, String sql) throws SQLException {
        try (Statement statement = step.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Api.Answer cancel(Api secretariat, Case which) {
        Map<String, String> by = Map.of("kind", "MEMBER_CALL", "member", "region-hovedstaden", "signatory", "Regionsrådet", "day", Case.today().toString());
        return secretariat.post(which.path("/cancellation"), Map.of("by", by, "reason", Map.of("da", "Forslaget er trukket tilbage.")));
    }
}
