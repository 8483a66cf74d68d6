package dk.samstemt.membership.amendment;

import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Adopted amendments that did not become a version; shown until a person has acted. */
@Repository
public class RefusedAmendments {

    private final JdbcClient jdbc;

    RefusedAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String association, RefusedAmendment refused) {
        jdbc.sql("""
                        INSERT INTO amendment_refused (association, assembly, item, reason, provision, expected, found, against, refused_at)
                        VALUES (:association, :assembly, :item, :reason, :provision, :expected, :found, :against, :at)""")
                .param("association", association).param("assembly", refused.assembly()).param("item", refused.item())
                .param("reason", refused.reason()).param("provision", refused.provision())
                .param("expected", refused.expected()).param("found", refused.found())
                .param("against", refused.against()).param("at", Sql.utc(refused.refusedAt()))
                .update();
    }

    /** All of an association, oldest first. */
    public List<RefusedAmendment> all(String association) {
        return jdbc.sql("SELECT * FROM amendment_refused WHERE association = ? ORDER BY refused_at, assembly, item").param(association)
                .query((row, number) -> new RefusedAmendment(row.getString("assembly"), row.getString("item"), row.getString("reason"),
                        row.getString("provision"), row.getString("expected"), row.getString("found"),
                        row.getObject("against", Integer.class), Sql.instant(row, "refused_at")))
                .list();
    }
}
