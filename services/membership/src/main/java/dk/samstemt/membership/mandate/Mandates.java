package dk.samstemt.membership.mandate;

import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mandates of each association. */
@Repository
class Mandates {

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String association, Mandate mandate) {
        jdbc.sql("INSERT INTO mandate (association, mandate, person, party, valid_from, valid_until) VALUES (:association, :mandate, :person, :party, :from, :until)")
                .param("association", association).param("mandate", mandate.mandate()).param("person", mandate.person())
                .param("party", mandate.party()).param("from", Sql.utc(mandate.period().from())).param("until", Sql.utc(mandate.period().until()))
                .update();
    }

    void end(String association, String mandate, Instant until) {
        jdbc.sql("UPDATE mandate SET valid_until = ? WHERE association = ? AND mandate = ?")
                .param(Sql.utc(until)).param(association).param(mandate).update();
    }

    List<Mandate> of(String association, String person) {
        return jdbc.sql("SELECT * FROM mandate WHERE association = ? AND person = ?").param(association).param(person)
                .query(Mandates::mandate).list();
    }

    Optional<Mandate> find(String association, String mandate) {
        return jdbc.sql("SELECT * FROM mandate WHERE association = ? AND mandate = ?").param(association).param(mandate)
                .query(Mandates::mandate).optional();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(row.getString("mandate"), row.getString("person"), row.getString("party"), Periods.of(row));
    }
}
