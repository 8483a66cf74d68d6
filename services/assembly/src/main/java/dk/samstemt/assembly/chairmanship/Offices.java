package dk.samstemt.assembly.chairmanship;

import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the offices as membership grants and ends them. */
@Component
public class Offices implements EventHandler {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RoleGranted.class, RoleEnded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof RoleEnded ended) {
            jdbc.sql("UPDATE office_holder SET until_moment = ? WHERE association = ? AND grant_id = ?")
                    .params(Sql.utc(ended.until()), association, ended.grant()).update();
        } else {
            granted(association, event.as(RoleGranted.class));
        }
    }

    private void granted(String association, RoleGranted grant) {
        if (grant.office() == null) {
            return;
        }
        jdbc.sql("INSERT INTO office_holder (association, grant_id, person, office, party, from_moment, until_moment)"
                        + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS timestamptz)) ON CONFLICT DO NOTHING")
                .params(association, grant.grant(), grant.person(), grant.office(), grant.party(), Sql.utc(grant.from()),
                        Sql.utc(grant.until()))
                .update();
    }

    /** The chairmanship in office at a legal moment; of several grants of one office the latest counts. */
    public List<OfficeHolder> inOffice(String association, Instant moment) {
        return jdbc.sql("SELECT DISTINCT ON (office) office, person, party FROM office_holder WHERE association = ?"
                        + " AND from_moment <= ? AND (until_moment IS NULL OR until_moment > ?) ORDER BY office, from_moment DESC")
                .params(association, Sql.utc(moment), Sql.utc(moment))
                .query((row, n) -> new OfficeHolder(Office.valueOf(row.getString(1)), row.getString(2), row.getString(3))).list();
    }
}
