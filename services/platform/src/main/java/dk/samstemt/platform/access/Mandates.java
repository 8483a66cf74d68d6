package dk.samstemt.platform.access;

import dk.samstemt.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Mandates for a decision that has to hold at one exact moment: read them first, then the moment, then ask which one holds. */
public final class Mandates {

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All mandates of a person for a party, ended and coming ones too. None of them can be ended before the running transaction has. */
    public List<Mandate> of(String association, String person, String party) {
        return jdbc.sql("""
                select mandate_id, from_at, until_at from access_mandate
                where association = :association and person = :person and party = :party order by from_at, mandate_id for share""")
                .param("association", association).param("person", person).param("party", party).query(Mandates::mandate).list();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(row.getString("mandate_id"), Sql.instant(row, "from_at"), Sql.instant(row, "until_at"));
    }
}
