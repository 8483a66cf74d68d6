package dk.samstemt.assembly.law;

import dk.samstemt.assembly.workflow.AmendmentState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.NotYet;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Amendments an assembly has adopted, and what membership answered. */
@Repository
public class AdoptedAmendments {

    private final JdbcClient jdbc;

    AdoptedAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An amendment was adopted; its version is awaited from now on. */
    public void adopted(AssemblyRef ref, String item, int baseVersion, Instant inForceFrom) {
        jdbc.sql("INSERT INTO adopted_amendment (association, assembly, item, base_version, in_force_from, state)"
                        + " VALUES (?, ?, ?, ?, ?, 'AWAITING') ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), item, baseVersion, Sql.utc(inForceFrom)).update();
    }

    /**
     * Membership has published the version that an item waits for.
     *
     * @param item null in an answer from before an assembly could adopt several: then it is the only one
     */
    void published(AssemblyRef ref, String item) {
        require(ref);
        jdbc.sql("UPDATE adopted_amendment SET state = 'PUBLISHED' WHERE association = :association AND assembly = :assembly"
                        + " AND item = coalesce(:item, item) AND state = 'AWAITING'")
                .param("association", ref.association()).param("assembly", ref.assembly()).param("item", item, Types.VARCHAR).update();
    }

    /** Membership could not apply it. */
    void refused(AssemblyRef ref, String item) {
        require(ref);
        jdbc.sql("UPDATE adopted_amendment SET state = 'REFUSED' WHERE association = ? AND assembly = ? AND item = ?")
                .params(ref.association(), ref.assembly(), item).update();
    }

    /** An answer that comes before the question waits for it: lost, it would be waited for in vain. */
    private void require(AssemblyRef ref) {
        if (!any(ref)) {
            throw new NotYet("amendment-adopted " + ref.assembly());
        }
    }

    /** Whether the assembly adopted any. */
    public boolean any(AssemblyRef ref) {
        return !states(ref).isEmpty();
    }

    /** What membership has answered for the assembly's amendments together. */
    public AmendmentState state(AssemblyRef ref) {
        List<String> states = states(ref);
        if (states.contains("REFUSED")) {
            return AmendmentState.REFUSED;
        }
        return states.contains("AWAITING") ? AmendmentState.AWAITING : AmendmentState.PUBLISHED;
    }

    /** Whether a version is awaited that would be in force at a moment. */
    boolean awaiting(String association, Instant moment) {
        return jdbc.sql("SELECT count(*) FROM adopted_amendment WHERE association = ? AND state = 'AWAITING' AND in_force_from <= ?")
                .params(association, Sql.utc(moment)).query(Long.class).single() > 0;
    }

    private List<String> states(AssemblyRef ref) {
        return jdbc.sql("SELECT state FROM adopted_amendment WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly()).query(String.class).list();
    }
}
