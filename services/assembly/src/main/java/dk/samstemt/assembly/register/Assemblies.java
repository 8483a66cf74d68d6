package dk.samstemt.assembly.register;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.json.Records;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of assemblies. */
@Repository
public class Assemblies {

    private static final String COLUMNS = "SELECT association, assembly, state, revision, draft, created_at, statutes_version,"
            + " last_dispatch, deadline, earliest_day, replaces, replaced_by, cancelled_at FROM assembly";

    private final JdbcClient jdbc;

    Assemblies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new draft. */
    public void insert(AssemblyRef ref, Draft draft, Instant createdAt) {
        jdbc.sql("INSERT INTO assembly (association, assembly, state, revision, draft, created_at, day)"
                        + " VALUES (?, ?, 'DRAFT', 1, ?, ?, ?)")
                .params(ref.association(), ref.assembly(), Records.canonical(draft), Sql.utc(createdAt), draft.day())
                .update();
    }

    /** The assembly, without a lock; 404 when there is none of that name in the association. */
    public AssemblyRow get(AssemblyRef ref) {
        return find(ref, "").orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    /** The assembly, locked until the transaction ends; 404 when there is none. */
    public AssemblyRow lock(AssemblyRef ref) {
        return find(ref, " FOR UPDATE").orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    /** The assembly an event speaks of, locked; an event of an assembly we do not know waits. */
    public AssemblyRow lockForEvent(AssemblyRef ref) {
        return find(ref, " FOR UPDATE").orElseThrow(() -> new NotYet("assembly " + ref.assembly()));
    }

    /** The association's assemblies of the latest days, the latest first; the bound keeps a long archive from being read, which has pages of its own. */
    public List<AssemblyRow> list(String association) {
        return jdbc.sql(COLUMNS + " WHERE association = ? ORDER BY day DESC, assembly DESC LIMIT 200").param(association)
                .query(Assemblies::row).list();
    }

    /** Those whose notice went out, the latest day first, at most so many; those that come after one of them, or from the first where it is empty. */
    public List<AssemblyRow> begun(String association, String after, int size) {
        return jdbc.sql(COLUMNS + " WHERE association = :association AND state <> 'DRAFT' AND (:after = '' OR (day, assembly) <"
                        + " (SELECT l.day, l.assembly FROM assembly l WHERE l.association = :association AND l.assembly = :after)) ORDER BY day DESC, assembly DESC LIMIT :size")
                .param("association", association).param("after", after).param("size", size).query(Assemblies::row).list();
    }

    /** Those whose items are not decided yet, the first to be made first; the bound keeps a forgotten heap of drafts from being read. */
    public List<AssemblyRow> undecided(String association) {
        return jdbc.sql(COLUMNS + " WHERE association = ? AND state IN ('DRAFT', 'CONVENING', 'CONVENED', 'CONVENING_FAILED', 'CLOSED')"
                + " ORDER BY created_at, assembly LIMIT 200").param(association).query(Assemblies::row).list();
    }

    /** Replaces the draft and answers its new revision. */
    public int edit(AssemblyRef ref, Draft draft) {
        return jdbc.sql("UPDATE assembly SET draft = ?, day = ?, revision = revision + 1"
                        + " WHERE association = ? AND assembly = ? RETURNING revision")
                .params(Records.canonical(draft), draft.day(), ref.association(), ref.assembly())
                .query(Integer.class).single();
    }

    /** An annex was added or removed: the draft is another one. */
    public int touch(AssemblyRef ref) {
        return jdbc.sql("UPDATE assembly SET revision = revision + 1 WHERE association = ? AND assembly = ? RETURNING revision")
                .params(ref.association(), ref.assembly()).query(Integer.class).single();
    }

    /** The law let the notice out under a version of the statutes. */
    public void convening(AssemblyRef ref, Fixed fixed) {
        jdbc.sql("UPDATE assembly SET state = 'CONVENING', statutes_version = ?, risk_at = ?, last_dispatch = ?, deadline = ?,"
                        + " tzdata = ? WHERE association = ? AND assembly = ?")
                .params(fixed.statutesVersion(), Sql.utc(fixed.risk()), Sql.utc(fixed.lastDispatch()), Sql.utc(fixed.deadline()),
                        fixed.tzdata(), ref.association(), ref.assembly())
                .update();
    }

    /** From when a party without evidence is the secretariat's task. */
    public Instant riskAt(AssemblyRef ref) {
        return jdbc.sql("SELECT risk_at FROM assembly WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly()).query((row, n) -> Optional.ofNullable(Sql.instant(row, "risk_at")))
                .single().orElse(Instant.EPOCH);
    }

    /** Edition of the time zone data its moments rest on; null in one convened before it was kept. */
    public String tzdata(AssemblyRef ref) {
        return jdbc.sql("SELECT tzdata FROM assembly WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly()).query((row, n) -> Optional.ofNullable(row.getString(1))).single().orElse(null);
    }

    /** A person keeps the stored moments under another edition of the time zone data. */
    public void tzdata(AssemblyRef ref, String edition) {
        jdbc.sql("UPDATE assembly SET tzdata = ? WHERE association = ? AND assembly = ?")
                .params(edition, ref.association(), ref.assembly()).update();
    }

    /** Every assembly, of all associations, whose notice is out and whose ballot is not closed. */
    public List<AssemblyRow> underWay() {
        return jdbc.sql(COLUMNS + " WHERE state IN ('CONVENING', 'CONVENED', 'CONVENING_FAILED') ORDER BY association, assembly")
                .query(Assemblies::row).list();
    }

    /** A new assembly takes the place of one that was not lawfully convened. */
    public void replace(AssemblyRef old, AssemblyRef by) {
        jdbc.sql("UPDATE assembly SET state = 'REPLACED', replaced_by = ? WHERE association = ? AND assembly = ?")
                .params(by.assembly(), old.association(), old.assembly()).update();
        jdbc.sql("UPDATE assembly SET replaces = ? WHERE association = ? AND assembly = ?")
                .params(old.assembly(), by.association(), by.assembly()).update();
    }

    /** The assembly has come to a state. */
    public void state(AssemblyRef ref, AssemblyState state) {
        jdbc.sql("UPDATE assembly SET state = ? WHERE association = ? AND assembly = ?")
                .params(state.name(), ref.association(), ref.assembly()).update();
    }

    /** Its ballot is void because nothing was certified before the deadline: it is not convened, and no certificate changes that. */
    public void ballotVoided(AssemblyRef ref, Instant moment) {
        jdbc.sql("UPDATE assembly SET state = 'CONVENING_FAILED', ballot_voided_at = ? WHERE association = ? AND assembly = ?")
                .params(Sql.utc(moment), ref.association(), ref.assembly()).update();
    }

    /** Whether its ballot is void because nothing was certified before the deadline. */
    public boolean isBallotVoided(AssemblyRef ref) {
        return jdbc.sql("SELECT ballot_voided_at IS NOT NULL FROM assembly WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly()).query(Boolean.class).single();
    }

    /** It is cancelled. */
    public void cancel(AssemblyRef ref, Instant moment) {
        jdbc.sql("UPDATE assembly SET state = 'CANCELLED', cancelled_at = ? WHERE association = ? AND assembly = ?")
                .params(Sql.utc(moment), ref.association(), ref.assembly()).update();
    }

    /** The earliest lawful day of a new attempt. */
    public void earliestDay(AssemblyRef ref, LocalDate day) {
        jdbc.sql("UPDATE assembly SET earliest_day = ? WHERE association = ? AND assembly = ?")
                .params(day, ref.association(), ref.assembly()).update();
    }

    private Optional<AssemblyRow> find(AssemblyRef ref, String suffix) {
        return jdbc.sql(COLUMNS + " WHERE association = ? AND assembly = ?" + suffix)
                .params(ref.association(), ref.assembly()).query(Assemblies::row).optional();
    }

    private static AssemblyRow row(ResultSet row, int number) throws SQLException {
        return new AssemblyRow(new AssemblyRef(row.getString("association"), row.getString("assembly")),
                AssemblyState.valueOf(row.getString("state")), row.getInt("revision"),
                Records.read(row.getBytes("draft"), Draft.class), Sql.instant(row, "created_at"),
                row.getObject("statutes_version", Integer.class), Sql.instant(row, "last_dispatch"),
                Sql.instant(row, "deadline"), row.getObject("earliest_day", LocalDate.class),
                new Succession(row.getString("replaces"), row.getString("replaced_by"), Sql.instant(row, "cancelled_at")));
    }
}
