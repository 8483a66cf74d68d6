package dk.samstemt.notification.calendar;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who speaks for a party and where mails to them go. */
@Repository
class ContactLines {

    // A mail that came back is held against the address it went to: a corrected address begins anew.
    private static final String LINES = """
            select m.person, m.from_moment, m.until_moment, m.from_moment > :moment as coming,
                   coalesce(c.name, '') as name, coalesce(c.email, '') as email, coalesce(c.language, 'da') as language,
                   (select max(b.bounced_at) from bounce b join message x using (association, message)
                    where x.association = :association and x.person = m.person and x.recipient = c.email
                      and x.state = 'BOUNCED' and b.result = 'BOUNCED') as bounced_at
            from mandate m left join contact c using (association, person)
            where m.association = :association and m.party = :party and (m.until_moment is null or m.until_moment > :moment)
              and (m.until_moment is null or m.until_moment > m.from_moment)
            order by c.name, m.from_moment, m.mandate""";
    private final JdbcClient database;

    ContactLines(JdbcClient database) {
        this.database = database;
    }

    /** One per mandate of a party the caller speaks for that holds at a legal moment or is to come. */
    List<Representative> of(String party, Caller caller, Instant moment) {
        return database.sql(LINES).param("association", caller.association()).param("party", party).param("moment", Sql.utc(moment))
                .query((row, number) -> line(row, caller)).list();
    }

    private static Representative line(ResultSet row, Caller caller) throws SQLException {
        return new Representative(row.getString("name"), row.getString("email"), row.getString("language"), Sql.instant(row, "from_moment"),
                Sql.instant(row, "until_moment"), row.getBoolean("coming"), Sql.instant(row, "bounced_at"), row.getString("person").equals(caller.person()));
    }

    /**
     * A mandate of a representative.
     *
     * @param name      name; empty while it has not arrived or is erased
     * @param address   where mails go; empty while it has not arrived or is erased
     * @param language  {@code da} or {@code en}: the language mails are written in
     * @param from      first instant of the mandate
     * @param until     first instant after it; null while open
     * @param coming    whether it has not begun
     * @param bouncedAt legal moment at which a mail to this address came back for good; null when none did
     * @param own       whether it is the caller's
     */
    record Representative(String name, String address, String language, Instant from, Instant until, boolean coming, Instant bouncedAt, boolean own) {
        @Override
        public String toString() {
            return "Representative[" + from + "]";
        }
    }
}
