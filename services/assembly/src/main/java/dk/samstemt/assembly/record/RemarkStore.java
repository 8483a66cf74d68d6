package dk.samstemt.assembly.record;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of remarks: versions are added, never changed. */
@Repository
class RemarkStore {

    private static final String COLUMNS = "SELECT version, texts, written_at FROM remarks WHERE association = ? AND assembly = ?";

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version. */
    Remarks latest(AssemblyRef ref) {
        return jdbc.sql(COLUMNS + " ORDER BY version DESC LIMIT 1").params(ref.association(), ref.assembly())
                .query(RemarkStore::read).optional().orElse(Remarks.NONE);
    }

    /** A version; empty of words where there is none of that number. */
    Remarks of(AssemblyRef ref, int version) {
        return jdbc.sql(COLUMNS + " AND version = ?").params(ref.association(), ref.assembly(), version)
                .query(RemarkStore::read).optional().orElse(Remarks.NONE);
    }

    void insert(AssemblyRef ref, Remarks written, String person) {
        jdbc.sql("INSERT INTO remarks (association, assembly, version, texts, person, written_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(ref.association(), ref.assembly(), written.version(), Json.text(written.texts().stream().map(Records::tree).toList()),
                        person, Sql.utc(written.writtenAt()))
                .update();
    }

    private static Remarks read(ResultSet row, int number) throws SQLException {
        Object tree = Json.read(row.getString("texts").getBytes(StandardCharsets.UTF_8));
        return new Remarks(row.getInt("version"), Records.readList(tree, RecordRemark.class),
                Sql.instant(row, "written_at"));
    }
}
