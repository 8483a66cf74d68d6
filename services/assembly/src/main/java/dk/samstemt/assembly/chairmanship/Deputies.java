package dk.samstemt.assembly.chairmanship;

import dk.samstemt.contracts.membership.DeputyAgreed;
import dk.samstemt.contracts.membership.DeputyEnded;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who acts for the chair of the board and when, as membership tells it. */
@Component
public class Deputies implements EventHandler {

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(DeputyAgreed.class, DeputyEnded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof DeputyEnded ended) {
            jdbc.sql("UPDATE deputy SET until_moment = least(until_moment, ?) WHERE association = ? AND deputy = ?")
                    .params(Sql.utc(ended.until()), association, ended.deputy()).update();
        } else {
            agreed(association, event.as(DeputyAgreed.class));
        }
    }

    private void agreed(String association, DeputyAgreed agreed) {
        jdbc.sql("INSERT INTO deputy (association, deputy, person, party, office, from_moment, until_moment)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(association, agreed.deputy(), agreed.person(), agreed.party(), agreed.office(), Sql.utc(agreed.from()),
                        Sql.utc(agreed.until()))
                .update();
    }

    /** The agreements that hold at a moment. */
    public List<Deputy> at(String association, Instant moment) {
        return list(association).stream().filter(deputy -> deputy.holds(moment)).toList();
    }

    /** Every agreement there has been, the earliest first. */
    public List<Deputy> list(String association) {
        return jdbc.sql("SELECT deputy, person, party, office, from_moment, until_moment FROM deputy WHERE association = ?"
                        + " ORDER BY from_moment, deputy")
                .param(association)
                .query((row, n) -> new Deputy(row.getString("deputy"), row.getString("person"), row.getString("party"),
                        row.getString("office"), Sql.instant(row, "from_moment"), Sql.instant(row, "until_moment")))
                .list();
    }
}
