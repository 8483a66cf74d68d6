package dk.samstemt.assembly.attention;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.json.Json;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tasks the features keep; at most one open of a kind and subject. Callers hold the assembly's lock. */
@Repository
public class Attentions {

    private static final String OPEN = "SELECT task, association, assembly, kind, subject, facts, created_at, due_at FROM attention"
            + " WHERE closed_at IS NULL AND association = ?";

    private final JdbcClient jdbc;

    Attentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a task; the one that is open already stays as it is. */
    public void open(AssemblyRef ref, Kind kind, Concern concern, Instant moment) {
        jdbc.sql("INSERT INTO attention (association, task, assembly, kind, subject, facts, created_at, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS timestamptz)) ON CONFLICT DO NOTHING")
                .params(ref.association(), Ids.next("tsk"), ref.assembly(), kind.name(), concern.subject(), Json.text(concern.facts()),
                        Sql.utc(moment), Sql.utc(concern.dueAt()))
                .update();
    }

    /** Closes the open task of a kind about a subject; false when there is none. */
    public boolean close(AssemblyRef ref, Kind kind, String subject, Instant moment) {
        return jdbc.sql("UPDATE attention SET closed_at = ? WHERE closed_at IS NULL AND association = ? AND assembly = ? AND kind = ?"
                        + " AND subject = ?")
                .params(Sql.utc(moment), ref.association(), ref.assembly(), kind.name(), subject).update() > 0;
    }

    /** Closes every open task of these kinds. */
    public void closeAll(AssemblyRef ref, Instant moment, Kind... kinds) {
        jdbc.sql("UPDATE attention SET closed_at = ? WHERE closed_at IS NULL AND association = ? AND assembly = ? AND kind = ANY (?)")
                .params(Sql.utc(moment), ref.association(), ref.assembly(), Arrays.stream(kinds).map(Kind::name).toArray(String[]::new))
                .update();
    }

    /** Whether a task of a kind about a subject is open. */
    public boolean isOpen(AssemblyRef ref, Kind kind, String subject) {
        return list(ref.association()).stream()
                .anyMatch(open -> open.ref().equals(ref) && open.kind() == kind && open.subject().equals(subject));
    }

    /** The association's open tasks, oldest first. */
    public List<Attention> list(String association) {
        return jdbc.sql(OPEN + " ORDER BY created_at, task").param(association).query(Attentions::attention).list();
    }

    /** An open task by its id. */
    public Optional<Attention> find(String association, String task) {
        return jdbc.sql(OPEN + " AND task = ?").params(association, task).query(Attentions::attention).optional();
    }

    private static Attention attention(ResultSet row, int number) throws SQLException {
        return new Attention(row.getString("task"), new AssemblyRef(row.getString("association"), row.getString("assembly")),
                Kind.valueOf(row.getString("kind")), row.getString("subject"), facts(row.getString("facts")),
                Sql.instant(row, "created_at"), Sql.instant(row, "due_at"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(String json) {
        return (Map<String, Object>) Json.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
