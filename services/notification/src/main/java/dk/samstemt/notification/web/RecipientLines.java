package dk.samstemt.notification.web;

import dk.samstemt.platform.database.Sql;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads representatives with their addresses for people. */
@Repository
class RecipientLines {

    private static final String REPRESENTATIVES = """
            select m.party, m.person, coalesce(c.name, '') as name, coalesce(c.email, '') as email, coalesce(c.language, 'da') as language,
                   (select max(b.bounced_at) from bounce b join message x using (association, message)
                    where x.association = :association and x.person = m.person and x.recipient = c.email
                      and x.state = 'BOUNCED' and b.result = 'BOUNCED') as bounced_at
            from (select distinct party, person from mandate where association = :association and from_moment <= :moment
                    and (until_moment is null or until_moment > :moment)) m
            left join contact c on c.association = :association and c.person = m.person
            order by m.party, c.name, m.person""";
    private final JdbcClient database;

    RecipientLines(JdbcClient database) {
        this.database = database;
    }

    /** One per party that has a representative at a legal moment. */
    List<RecipientView> at(String association, Instant moment) {
        Map<String, List<RecipientView.Representative>> parties = new LinkedHashMap<>();
        database.sql(REPRESENTATIVES).param("association", association).param("moment", Sql.utc(moment)).query((ResultSet row) -> {
            parties.computeIfAbsent(row.getString("party"), party -> new ArrayList<>()).add(new RecipientView.Representative(row.getString("person"),
                    row.getString("name"), row.getString("email"), row.getString("language"), Sql.instant(row, "bounced_at")));
        });
        return parties.entrySet().stream().map(party -> new RecipientView(party.getKey(), party.getValue())).toList();
    }
}
