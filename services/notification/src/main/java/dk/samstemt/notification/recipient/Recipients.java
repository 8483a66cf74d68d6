package dk.samstemt.notification.recipient;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.NotYet;
import java.time.Instant;
import java.util.List;
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
    private final JdbcClient database;

    Recipients(JdbcClient database) {
        this.database = database;
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
