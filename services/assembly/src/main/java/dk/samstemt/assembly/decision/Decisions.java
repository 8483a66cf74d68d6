package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.workflow.AssemblyRef;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of decisions. */
@Repository
public class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, Decision decision) {
        jdbc.sql("INSERT INTO decision (association, assembly, item, number, outcome, ruling) VALUES (?, ?, ?, ?, ?, ?)")
                .params(ref.association(), ref.assembly(), decision.item(), decision.number(), decision.outcome(), decision.ruling())
                .update();
    }

    /** The decisions in the agenda's order; empty before they are reached. */
    public List<Decision> list(AssemblyRef ref) {
        return jdbc.sql("SELECT item, number, outcome, ruling FROM decision WHERE association = ? AND assembly = ? ORDER BY number")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> new Decision(row.getString(1), row.getInt(2), "ADOPTED".equals(row.getString(3)), row.getString(4)))
                .list();
    }
}
