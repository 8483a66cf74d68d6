package dk.samstemt.membership.member;

import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who speaks for whom, read for a whole page of parties at once. */
@Repository
class Speakers {

    private final JdbcClient jdbc;

    Speakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parties somebody speaks for at the moment. */
    Set<String> represented(String association, Instant moment) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT party FROM mandate WHERE association = :association AND valid_from <= :at AND (valid_until IS NULL OR valid_until > :at)")
                .param("association", association).param("at", Sql.utc(moment)).query(String.class).list());
    }

    /** By party; those who have ended come along when asked for. The order of names is the database's, which is Danish. */
    Map<String, List<Speaker>> of(String association, List<String> parties, boolean ended, Instant moment) {
        Map<String, List<Speaker>> byParty = new HashMap<>();
        if (parties.isEmpty()) {
            return byParty;
        }
        jdbc.sql("""
                        SELECT m.*, p.name, p.email, p.language, p.revision,
                               EXISTS (SELECT 1 FROM login l WHERE l.association = m.association AND l.person = m.person) AS login,
                               EXISTS (SELECT 1 FROM person o WHERE o.association = m.association AND lower(o.email) = lower(p.email) AND o.person <> p.person) AS shared
                        FROM mandate m JOIN person p ON p.association = m.association AND p.person = m.person
                        WHERE m.association = :association AND m.party IN (:parties) AND (:ended OR m.valid_until IS NULL OR m.valid_until > :at)
                        ORDER BY p.name, m.valid_from, m.mandate""")
                .param("association", association).param("parties", parties).param("ended", ended).param("at", Sql.utc(moment))
                .query((row, number) -> Map.entry(row.getString("party"), speaker(row, moment))).list()
                .forEach(entry -> byParty.computeIfAbsent(entry.getKey(), party -> new ArrayList<>()).add(entry.getValue()));
        return byParty;
    }

    private static Speaker speaker(ResultSet row, Instant moment) throws SQLException {
        Period period = Periods.of(row);
        return new Speaker(row.getString("mandate"), row.getString("person"), row.getString("name"), row.getString("email"), row.getString("language"),
                row.getInt("revision"), row.getBoolean("shared") ? "SHARED" : "OWN", row.getBoolean("login"), period.from(), period.until(), period.state(moment));
    }
}
