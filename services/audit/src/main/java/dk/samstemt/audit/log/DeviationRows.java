package dk.samstemt.audit.log;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of deviations: what {@link Deviations} finds in the entries of the log, under its present rules. Nothing stands there that cannot be read from the log again. */
@Repository
class DeviationRows {

    private static final String PAGE = """
            WITH page AS (
              SELECT assembly, max(position) AS latest FROM log_deviation WHERE rules = :rules AND association = :association
               GROUP BY assembly HAVING :before = 0 OR max(position) < :before ORDER BY latest DESC LIMIT :limit)
            SELECT page.assembly, page.latest, found.kind, count(*) AS count, max(found.position) AS last
              FROM page JOIN log_deviation found ON found.rules = :rules AND found.association = :association AND found.assembly = page.assembly
             GROUP BY page.assembly, page.latest, found.kind ORDER BY page.latest DESC, last DESC""";

    private final JdbcClient jdbc;

    DeviationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes to an entry that stands on the log that it is a deviation, if it is one; a second time changes nothing. */
    void note(String association, long position, String type, Map<String, Object> data) {
        Deviations.of(type, data).ifPresent(kind -> add(association, position, (String) data.get("assembly"), kind));
    }

    private void add(String association, long position, String assembly, Deviation kind) {
        jdbc.sql("INSERT INTO log_deviation (rules, association, position, assembly, kind) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(Deviations.RULES, association, position, assembly, kind.name()).update();
    }

    /** Assemblies whose latest deviation stands before a position, or all where that is 0. */
    List<DeviatingAssembly> assemblies(String association, long before, int limit) {
        Map<String, DeviatingAssembly> found = new LinkedHashMap<>();
        jdbc.sql(PAGE).param("rules", Deviations.RULES).param("association", association).param("before", before).param("limit", limit)
                .query((ResultSet row) -> kind(row, found));
        return List.copyOf(found.values());
    }

    private static void kind(ResultSet row, Map<String, DeviatingAssembly> found) throws SQLException {
        String assembly = row.getString("assembly");
        long latest = row.getLong("latest");
        found.computeIfAbsent(assembly, first -> new DeviatingAssembly(assembly, latest, new ArrayList<>())).deviations()
                .add(new DeviatingAssembly.Kind(Deviation.valueOf(row.getString("kind")), row.getLong("count"), row.getLong("last")));
    }

    /** How many assemblies have one. */
    long total(String association) {
        return jdbc.sql("SELECT count(DISTINCT assembly) FROM log_deviation WHERE rules = ? AND association = ?")
                .params(Deviations.RULES, association).query(Long.class).single();
    }

    /** Whether everything that was appended before has been read under these rules. */
    boolean complete() {
        return jdbc.sql("SELECT count(*) FROM log_deviation_rules WHERE rules = ?").param(Deviations.RULES).query(Integer.class).single() == 1;
    }

    /** Says that it has. */
    void completed() {
        jdbc.sql("INSERT INTO log_deviation_rules (rules) VALUES (?) ON CONFLICT DO NOTHING").param(Deviations.RULES).update();
    }
}
