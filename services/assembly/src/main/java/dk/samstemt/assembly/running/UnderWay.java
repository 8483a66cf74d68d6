package dk.samstemt.assembly.running;

import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Finds the assemblies under way of a version: one statement for a page, however many there are. */
@Repository
class UnderWay {

    /** From the notice until the record is with the members; a draft follows no version yet. */
    private static final String PAGE = """
            SELECT s.assembly, s.kind, s.form, s.day, s.state, n.let_out
            FROM assembly s
            JOIN LATERAL (SELECT max(r.decided_at) AS let_out FROM ruling r
                          WHERE r.association = s.association AND r.assembly = s.assembly AND r.subject = 'notice' AND r.yes) n ON n.let_out IS NOT NULL
            WHERE s.association = :association AND s.statutes_version = :version
              AND s.state IN ('CONVENING', 'CONVENED', 'CONVENING_FAILED', 'CLOSED', 'DECIDED', 'RECORD_DRAWN_UP', 'RECORD_APPROVED')
              AND (:after = '' OR (s.day, s.assembly) > (SELECT l.day, l.assembly FROM assembly l WHERE l.association = :association AND l.assembly = :after))
            ORDER BY s.day, s.assembly LIMIT :size""";

    private final JdbcClient jdbc;

    UnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One as stored; {@code letOut} is the moment at which the law let its notice out. */
    record Row(String assembly, String kind, String form, LocalDate day, String state, Instant letOut) {
    }

    List<Row> of(String association, int version, String after, int size) {
        return jdbc.sql(PAGE).param("association", association).param("version", version).param("after", after == null ? "" : after).param("size", size)
                .query(UnderWay::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("assembly"), row.getString("kind"), row.getString("form"), row.getObject("day", LocalDate.class), row.getString("state"),
                Sql.instant(row, "let_out"));
    }
}
