package dk.samstemt.notification.recipient;

import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the secretariat, and the chair of the meeting, who is the chair of the board when an assembly is held in writing. */
@Repository
public class Staff {

    private static final String SECRETARIAT = """
            select distinct g.person, c.name, c.email, c.language from role_grant g
            join contact c on c.association = g.association and c.person = g.person and c.email is not null
            where g.association = ? and g.role = 'secretariat' and g.from_moment <= ? and (g.until_moment is null or g.until_moment > ?)
            order by g.person""";
    private static final String CHAIR = """
            select distinct h.person, c.name, c.email, c.language from (
                select association, person, from_moment, until_moment from role_grant where role = 'chairmanship' and office = 'CHAIR'
                union all select association, person, from_moment, until_moment from deputy) h
            join contact c on c.association = h.association and c.person = h.person and c.email is not null
            where h.association = ? and h.from_moment <= ? and (h.until_moment is null or h.until_moment > ?) order by h.person""";
    private final JdbcClient database;

    Staff(JdbcClient database) {
        this.database = database;
    }

    /** Who is of the secretariat at a legal moment; those without contact data are left out. */
    public List<Recipient> secretariat(String association, Instant moment) {
        return holders(SECRETARIAT, association, moment);
    }

    /** The secretariat, the chair of the board and whoever acts for the chair; each person once. */
    public List<Recipient> secretariatAndChair(String association, Instant moment) {
        List<Recipient> all = new ArrayList<>(secretariat(association, moment));
        holders(CHAIR, association, moment).stream()
                .filter(chair -> all.stream().noneMatch(one -> one.person().equals(chair.person()))).forEach(all::add);
        return all;
    }

    private List<Recipient> holders(String sql, String association, Instant moment) {
        return database.sql(sql).params(association, Sql.utc(moment), Sql.utc(moment))
                .query((row, number) -> new Recipient("", row.getString("person"), row.getString("name"), row.getString("email"),
                        row.getString("language"))).list();
    }
}
