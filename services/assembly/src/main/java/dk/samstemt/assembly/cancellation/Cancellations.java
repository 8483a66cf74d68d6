package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of cancellations. */
@Repository
public class Cancellations {

    private final JdbcClient jdbc;

    Cancellations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, Cancellation cancellation) {
        jdbc.sql("INSERT INTO cancellation (association, assembly, called_off, sha256, pdf_da, pdf_en, cancelled_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(ref.association(), ref.assembly(), Records.canonical(cancellation.calledOff()), cancellation.sha256(),
                        cancellation.letters().get("da"), cancellation.letters().get("en"), Sql.utc(cancellation.cancelledAt()))
                .update();
    }

    /** The cancellation of an assembly; empty while it is not cancelled. */
    public Optional<Cancellation> of(AssemblyRef ref) {
        return jdbc.sql("SELECT called_off, sha256, pdf_da, pdf_en, cancelled_at FROM cancellation WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> new Cancellation(Records.read(row.getBytes("called_off"), CalledOff.class), row.getString("sha256"),
                        Map.of("da", row.getString("pdf_da"), "en", row.getString("pdf_en")), Sql.instant(row, "cancelled_at")))
                .optional();
    }
}
