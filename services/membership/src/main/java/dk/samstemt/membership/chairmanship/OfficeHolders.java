package dk.samstemt.membership.chairmanship;

import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** Who holds which office at an instant. */
@Repository
public class OfficeHolders {

    private static final String HOLDS = " WHERE g.association = ? AND g.office IS NOT NULL AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) ";

    private final JdbcClient jdbc;

    OfficeHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chairmanship at an instant, chair first. */
    public List<Holder> at(String association, Instant moment) {
        return jdbc.sql("SELECT g.office, g.person, g.party, p.name FROM role_grant g JOIN person p USING (association, person)" + HOLDS + "ORDER BY g.office")
                .param(association).param(Sql.utc(moment)).param(Sql.utc(moment))
                .query((row, number) -> new Holder(row.getString("office"), row.getString("person"), row.getString("party"), row.getString("name")))
                .list();
    }

    /** The offices a person holds at an instant. */
    public List<String> of(String association, String person, Instant moment) {
        return at(association, moment).stream().filter(holder -> holder.person().equals(person)).map(Holder::office).toList();
    }

    /**
     * Someone in office.
     *
     * @param office CHAIR, VICE_CHAIR_1 or VICE_CHAIR_2
     * @param person opaque reference
     * @param party  party the person comes from
     * @param name   the person's name
     */
    public record Holder(String office, String person, String party, String name) {
    }
}
