package dk.samstemt.notification.recipient;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.NotYet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the representatives of parties. */
@Repository
public class Recipients {

    private static final String MANDATED = """
            select m.party, m.person, c.person is not null as arrived,
                   coalesce(c.name, '') as name, coalesce(c.email, '') as email, coalesce(c.language, 'da') as language
            from (select distinct party, person from mandate
                  where association = :association and party = any(:parties) and from_moment <= :moment
                    and (until_moment is null or until_moment > :moment)) m
            left join contact c on c.association = :association and c.person = m.person
            order by m.party, m.person""";
    private static final String AHEAD = """
            select distinct m.party, m.person, c.name, c.email, c.language from mandate m join contact c using (association, person)
            where association = :association and m.party = any(:parties) and m.from_moment > :moment and m.from_moment < :before
              and (m.until_moment is null or m.until_moment > m.from_moment) and c.email is not null
              and not exists (select from mandate n where (n.association, n.party, n.person) = (m.association, m.party, m.person)
                              and n.from_moment <= :moment and (n.until_moment is null or n.until_moment > :moment))
            order by m.party, m.person""";
    private final JdbcClient database;

    Recipients(JdbcClient database) {
        this.database = database;
    }

    /** Whether a person represents a party at a legal moment. */
    public boolean represents(String association, String person, String party, Instant moment) {
        return database.sql("""
                select exists (select from mandate where association = ? and person = ? and party = ? and from_moment <= ?
                    and (until_moment is null or until_moment > ?))""")
                .params(association, person, party, Sql.utc(moment), Sql.utc(moment)).query(Boolean.class).single();
    }

    /**
     * A representative whose mandate may lie ahead.
     *
     * @throws NotYet while the contact data have not arrived
     */
    public Recipient one(String association, String person, String party) {
        return database.sql("select name, email, language from contact where association = ? and person = ?").params(association, person)
                .query((row, number) -> new Recipient(party, person, Objects.requireNonNullElse(row.getString("name"), ""),
                        Objects.requireNonNullElse(row.getString("email"), ""), Objects.requireNonNullElse(row.getString("language"), "da")))
                .optional().orElseThrow(() -> new NotYet("contact " + person));
    }

    /**
     * Those who become representatives of the parties between two legal moments, and are none at the first. Nobody is waited for: one
     * whose contact data have not arrived is left out, so that it cannot keep the others from their notice.
     */
    public List<Recipient> ahead(String association, List<String> parties, Instant moment, Instant before) {
        return database.sql(AHEAD).param("association", association).param("parties", parties.toArray(String[]::new))
                .param("moment", Sql.utc(moment)).param("before", Sql.utc(before)).query((row, number) -> new Recipient(row.getString("party"),
                        row.getString("person"), row.getString("name"), row.getString("email"), row.getString("language"))).list();
    }

    /**
     * The representatives of the parties at a legal moment.
     *
     * @throws NotYet while the contact data of one of them have not arrived
     */
    public List<Recipient> of(String association, List<String> parties, Instant moment) {
        return database.sql(MANDATED).param("association", association).param("parties", parties.toArray(String[]::new))
                .param("moment", Sql.utc(moment)).query((row, number) -> {
                    if (!row.getBoolean("arrived")) {
                        throw new NotYet("contact " + row.getString("person"));
                    }
                    return new Recipient(row.getString("party"), row.getString("person"), row.getString("name"),
                            row.getString("email"), row.getString("language"));
                }).list();
    }
}
