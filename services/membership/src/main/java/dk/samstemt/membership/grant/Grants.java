package dk.samstemt.membership.grant;

import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.statutes.facts.Office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The role grants of each association. */
@Repository
class Grants {

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String association, Grant grant) {
        jdbc.sql("""
                        INSERT INTO role_grant (association, role_grant, person, role, party, office, valid_from, valid_until)
                        VALUES (:association, :grant, :person, :role, :party, :office, :from, :until)""")
                .param("association", association).param("grant", grant.grant()).param("person", grant.person())
                .param("role", grant.role()).param("party", grant.party()).param("office", grant.office() == null ? null : grant.office().name())
                .param("from", Sql.utc(grant.period().from())).param("until", Sql.utc(grant.period().until()))
                .update();
    }

    void end(String association, String grant, Instant until) {
        jdbc.sql("UPDATE role_grant SET valid_until = ? WHERE association = ? AND role_grant = ?")
                .param(Sql.utc(until)).param(association).param(grant).update();
    }

    Optional<Grant> find(String association, String grant) {
        return jdbc.sql("SELECT * FROM role_grant WHERE association = ? AND role_grant = ?").param(association).param(grant)
                .query(Grants::grant).optional();
    }

    /** Every office ever granted, by office and beginning. */
    List<Grant> offices(String association) {
        return jdbc.sql("SELECT * FROM role_grant WHERE association = ? AND office IS NOT NULL ORDER BY office, valid_from")
                .param(association).query(Grants::grant).list();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        String office = row.getString("office");
        return new Grant(row.getString("role_grant"), row.getString("person"), row.getString("role"), row.getString("party"),
                office == null ? null : Office.valueOf(office), Periods.of(row));
    }
}
