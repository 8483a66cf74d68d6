package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.DueTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Orders the ballot of each assembly whose deadline has come to be closed. Not a step of the process: it must come whatever the
 * instance waits for, in instances of older models too.
 */
@Component
class ClosingsDue implements DueTask {

    private static final String WAITING = " FROM assembly a WHERE state IN ('CONVENING', 'CONVENED', 'CONVENING_FAILED') AND NOT EXISTS"
            + " (SELECT FROM step s WHERE (s.association, s.assembly, s.step) = (a.association, a.assembly, '" + ClosingOrder.STEP + "'))";
    private final JdbcClient jdbc;
    private final ClosingOrder order;

    ClosingsDue(JdbcClient jdbc, ClosingOrder order) {
        this.jdbc = jdbc;
        this.order = order;
    }

    @Override
    public Optional<Instant> nextDue() {
        return jdbc.sql("SELECT min(deadline) AS deadline" + WAITING)
                .query((row, n) -> Optional.ofNullable(Sql.instant(row, "deadline"))).single();
    }

    @Override
    public void run(Instant moment) {
        List<RuntimeException> failures = new ArrayList<>();
        due(moment).forEach(ref -> attempt(failures, ref));
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    // An assembly that cannot be written to, of whichever association, keeps none of the others waiting.
    private void attempt(List<RuntimeException> failures, AssemblyRef ref) {
        try {
            order.give(ref);
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private List<AssemblyRef> due(Instant moment) {
        return jdbc.sql("SELECT association, assembly" + WAITING + " AND deadline <= ? ORDER BY deadline, association, assembly")
                .param(Sql.utc(moment)).query((row, n) -> new AssemblyRef(row.getString(1), row.getString(2))).list();
    }
}
