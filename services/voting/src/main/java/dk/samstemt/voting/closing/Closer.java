package dk.samstemt.voting.closing;

import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes every ballot that is due and of which assembly has told everything that happened until the deadline, and voids those that
 * are still held. First those nobody holds, so that several closers share the work; then it waits for the others, so that a stream
 * of late attempts cannot keep a ballot open.
 */
@Component
class Closer implements DueTask {
    private static final String ENDING = " from ballot where state in ('OPEN', 'HELD') and closing_ordered_at is not null";
    private final JdbcClient jdbc;
    private final Closing closing;

    Closer(JdbcClient jdbc, Closing closing) {
        this.jdbc = jdbc;
        this.closing = closing;
    }

    @Override
    public Optional<Instant> nextDue() {
        return jdbc.sql("select min(deadline) as deadline" + ENDING)
                .query((row, n) -> Optional.ofNullable(Sql.instant(row, "deadline"))).single();
    }

    @Override
    public void run(Instant moment) {
        List<BallotId> busy = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        due(moment).forEach(id -> attempt(failures, () -> {
            if (!closing.closeUnlessBusy(id)) {
                busy.add(id);
            }
            CrashPoint.CLOSING_AFTER_COMMIT.reached();
        }));
        busy.forEach(id -> attempt(failures, () -> closing.close(id)));
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    // A ballot that cannot be closed, of whichever association, keeps none of the others open.
    private static void attempt(List<RuntimeException> failures, Runnable closing) {
        try {
            closing.run();
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private List<BallotId> due(Instant moment) {
        return jdbc.sql("select association, assembly" + ENDING + " and deadline <= ? order by deadline")
                .params(Sql.utc(moment)).query((row, n) -> new BallotId(row.getString(1), row.getString(2))).list();
    }
}
