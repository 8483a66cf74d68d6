package dk.samstemt.assembly.annex;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.malware.MalwareScan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of annexes. */
@Repository
public class AnnexStore {

    private static final String COLUMNS = "SELECT annex, file_name, media_type, sha256, size, malware_scan FROM annex";

    private final JdbcClient jdbc;

    AnnexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, Annex annex, Instant addedAt) {
        jdbc.sql("INSERT INTO annex (association, assembly, annex, position, file_name, media_type, sha256, size, malware_scan, added_at)"
                        + " SELECT ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ? FROM annex WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly(), annex.annex(), annex.fileName(), annex.mediaType(), annex.sha256(),
                        annex.bytes(), annex.malwareScan().name(), Sql.utc(addedAt), ref.association(), ref.assembly())
                .update();
    }

    /** Takes an annex away. The bytes stay under their digest: another assembly or party may have sent the same. */
    void delete(AssemblyRef ref, String annex) {
        jdbc.sql("DELETE FROM annex WHERE association = ? AND assembly = ? AND annex = ?").params(ref.association(), ref.assembly(), annex).update();
    }

    /** Puts another file in the place of an annex. */
    void replace(AssemblyRef ref, Annex annex, Instant addedAt) {
        jdbc.sql("UPDATE annex SET file_name = ?, media_type = ?, sha256 = ?, size = ?, malware_scan = ?, added_at = ?"
                        + " WHERE association = ? AND assembly = ? AND annex = ?")
                .params(annex.fileName(), annex.mediaType(), annex.sha256(), annex.bytes(), annex.malwareScan().name(), Sql.utc(addedAt),
                        ref.association(), ref.assembly(), annex.annex())
                .update();
    }

    /** Gives one assembly the annexes of another, byte for byte and in their order. */
    public void copy(AssemblyRef from, AssemblyRef to, Instant addedAt) {
        list(from).forEach(annex -> insert(to, annex.as(Ids.next("anx")), addedAt));
    }

    /** The annexes in the order they were added. */
    public List<Annex> list(AssemblyRef ref) {
        return jdbc.sql(COLUMNS + " WHERE association = ? AND assembly = ? ORDER BY position")
                .params(ref.association(), ref.assembly()).query(AnnexStore::annex).list();
    }

    Optional<Annex> find(AssemblyRef ref, String annex) {
        return jdbc.sql(COLUMNS + " WHERE association = ? AND assembly = ? AND annex = ?")
                .params(ref.association(), ref.assembly(), annex).query(AnnexStore::annex).optional();
    }

    private static Annex annex(ResultSet row, int number) throws SQLException {
        return new Annex(row.getString("annex"), row.getString("file_name"), row.getString("media_type"),
                row.getString("sha256"), row.getLong("size"), MalwareScan.valueOf(row.getString("malware_scan")));
    }
}
