package dk.samstemt.assembly.record;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.json.Json;
import dk.samstemt.platform.database.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of records and verdicts. */
@Repository
public class RecordStore {

    private static final String COLUMNS = "SELECT revision, sha256, pdf_da, pdf_en, drawn_up_at, remarks FROM record"
            + " WHERE association = ? AND assembly = ?";

    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AssemblyRef ref, Revision revision) {
        jdbc.sql("INSERT INTO record (association, assembly, revision, sha256, pdf_da, pdf_en, drawn_up_at, remarks) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(ref.association(), ref.assembly(), revision.revision(), revision.sha256(), revision.pdfs().get("da"),
                        revision.pdfs().get("en"), Sql.utc(revision.drawnUpAt()), revision.remarks())
                .update();
    }

    /** The newest revision. */
    public Optional<Revision> current(AssemblyRef ref) {
        return jdbc.sql(COLUMNS + " ORDER BY revision DESC LIMIT 1").params(ref.association(), ref.assembly())
                .query(RecordStore::revision).optional();
    }

    /** The revisions before one, the newest first. */
    List<Revision> before(AssemblyRef ref, int revision) {
        return jdbc.sql(COLUMNS + " AND revision < ? ORDER BY revision DESC").params(ref.association(), ref.assembly(), revision)
                .query(RecordStore::revision).list();
    }

    Optional<Revision> find(AssemblyRef ref, int revision) {
        return jdbc.sql(COLUMNS + " AND revision = ?").params(ref.association(), ref.assembly(), revision)
                .query(RecordStore::revision).optional();
    }

    /** Stores a verdict; false when the person has given one in this office on this revision. */
    boolean give(AssemblyRef ref, int revision, Verdict verdict, byte[] salt) {
        return jdbc.sql("INSERT INTO approval (association, assembly, revision, office, person, verdict, comment, salt, given_at, deputy)"
                        + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS text), CAST(? AS bytea), ?, CAST(? AS text)) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), revision, verdict.office(), verdict.person(), verdict.word(),
                        verdict.comment(), salt, Sql.utc(verdict.givenAt()), verdict.deputy())
                .update() == 1;
    }

    /** Keeps what was corrected after a revision was sent back. */
    void corrected(AssemblyRef ref, int revision, Map<String, String> note, Instant moment) {
        jdbc.sql("INSERT INTO correction (association, assembly, revision, note, noted_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), revision, Json.text(note), Sql.utc(moment)).update();
    }

    /** What was corrected after a revision was sent back; empty where nothing was noted. */
    Map<String, String> correction(AssemblyRef ref, int revision) {
        return jdbc.sql("SELECT note FROM correction WHERE association = ? AND assembly = ? AND revision = ?")
                .params(ref.association(), ref.assembly(), revision)
                .query((row, n) -> Json.read(row.getString(1).getBytes(StandardCharsets.UTF_8))).optional()
                .map(RecordStore::texts).orElse(Map.of());
    }

    /**
     * What was corrected since a revision was last sent back before this one: a revision that only took up a remark says it again.
     * Empty where nothing was noted.
     */
    Map<String, String> correctionBefore(AssemblyRef ref, int revision) {
        return jdbc.sql("SELECT max(revision) FROM approval WHERE association = ? AND assembly = ? AND revision < ? AND verdict = 'CORRECTION'")
                .params(ref.association(), ref.assembly(), revision).query(Integer.class).optional().map(sent -> correction(ref, sent)).orElse(Map.of());
    }

    private static Map<String, String> texts(Object tree) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((language, text) -> texts.put((String) language, (String) text));
        return texts;
    }

    /** The verdicts on a revision, in the order given. */
    public List<Verdict> verdicts(AssemblyRef ref, int revision) {
        return jdbc.sql("SELECT office, person, verdict, comment, given_at, deputy FROM approval WHERE association = ? AND assembly = ?"
                        + " AND revision = ? ORDER BY given_at, office")
                .params(ref.association(), ref.assembly(), revision)
                .query((row, n) -> new Verdict(row.getString(1), row.getString(2), "APPROVED".equals(row.getString(3)),
                        row.getString(4), Sql.instant(row, "given_at"), row.getString(6)))
                .list();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(row.getInt("revision"), row.getString("sha256"),
                Map.of("da", row.getString("pdf_da"), "en", row.getString("pdf_en")), Sql.instant(row, "drawn_up_at"), row.getInt("remarks"));
    }
}
