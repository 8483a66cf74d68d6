package dk.samstemt.assembly.register;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rulings of an assembly, each under its subject, as canonical bytes. */
@Repository
public class Rulings {

    /** Subject: may the notice go out. */
    public static final String NOTICE = "notice";
    /** Subject: does the agenda hold what it must. */
    public static final String AGENDA = "agenda";
    /** Subject: is the assembly duly convened. */
    public static final String CONVENING = "convening";

    /** Subject: may it be cancelled. */
    public static final String CANCELLATION = "cancellation";
    /** Subject: does the record go out without approval. */
    public static final String UNAPPROVED = "unapproved";

    private final JdbcClient jdbc;

    Rulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Subject: is this item adopted. */
    public static String decision(String item) {
        return "decision:" + item;
    }

    /** Subject: does this party's waiver cure. */
    public static String waiver(String party) {
        return "waiver:" + party;
    }

    /** Subject: is this revision of the record approved. */
    public static String record(int revision) {
        return "record:" + revision;
    }

    /** Stores a ruling; the same ruling once. */
    public void store(AssemblyRef ref, String subject, Ruling ruling, Instant decidedAt) {
        jdbc.sql("INSERT INTO ruling (association, assembly, subject, sha256, yes, canonical, statutes_version, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), subject, ruling.digest(), ruling.yes(), ruling.canonical(),
                        ruling.statutes().version(), Sql.utc(decidedAt))
                .update();
    }

    /** Whether a subject has been ruled on at this moment or later. */
    public boolean ruledSince(AssemblyRef ref, String subject, Instant moment) {
        return jdbc.sql("SELECT count(*) FROM ruling WHERE association = ? AND assembly = ? AND subject = ? AND decided_at >= ?")
                .params(ref.association(), ref.assembly(), subject, Sql.utc(moment)).query(Long.class).single() > 0;
    }

    /** The newest ruling on a subject. */
    public Optional<Ruling> latest(AssemblyRef ref, String subject) {
        return jdbc.sql("SELECT canonical FROM ruling WHERE association = ? AND assembly = ? AND subject = ?"
                        + " ORDER BY decided_at DESC LIMIT 1")
                .params(ref.association(), ref.assembly(), subject)
                .query((row, number) -> Ruling.read(row.getBytes(1))).optional();
    }
}
