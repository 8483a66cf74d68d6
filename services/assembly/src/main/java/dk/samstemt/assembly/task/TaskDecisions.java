package dk.samstemt.assembly.task;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of decided tasks. */
@Repository
class TaskDecisions {

    private final JdbcClient jdbc;

    TaskDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, TaskDecision decided, String person) {
        jdbc.sql("INSERT INTO task_decision (association, task, assembly, kind, decision, person, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(ref.association(), decided.task(), ref.assembly(), decided.kind(), decided.decision(), person,
                        Sql.utc(decided.decidedAt()))
                .update();
    }

    Optional<TaskDecision> find(String association, String task) {
        return jdbc.sql("SELECT task, kind, decision, decided_at FROM task_decision WHERE association = ? AND task = ?")
                .params(association, task)
                .query((row, n) -> new TaskDecision(row.getString("task"), row.getString("kind"), row.getString("decision"),
                        Sql.instant(row, "decided_at")))
                .optional();
    }
}
