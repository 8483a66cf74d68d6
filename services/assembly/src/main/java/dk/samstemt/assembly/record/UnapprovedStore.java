package dk.samstemt.assembly.record;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of records that went out unapproved: at most one of an assembly. */
@Repository
public class UnapprovedStore {

    private final JdbcClient jdbc;

    UnapprovedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, Unapproved sent) {
        jdbc.sql("INSERT INTO unapproved (association, assembly, revision, pdf_da, pdf_en, sent_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(ref.association(), ref.assembly(), sent.revision(), sent.pdfs().get("da"), sent.pdfs().get("en"),
                        Sql.utc(sent.sentAt()))
                .update();
    }

    /** The one that went out; empty while none has. */
    public Optional<Unapproved> of(AssemblyRef ref) {
        return jdbc.sql("SELECT revision, pdf_da, pdf_en, sent_at FROM unapproved WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> new Unapproved(row.getInt("revision"), Map.of("da", row.getString("pdf_da"), "en",
                        row.getString("pdf_en")), Sql.instant(row, "sent_at")))
                .optional();
    }
}
