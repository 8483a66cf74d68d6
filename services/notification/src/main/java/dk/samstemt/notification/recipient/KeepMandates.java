package dk.samstemt.notification.recipient;

import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who may speak for which party. */
@Component
class KeepMandates implements EventHandler {

    private final JdbcClient database;

    KeepMandates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(MandateGranted.class, MandateEnded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof MandateGranted granted) {
            granted(association, granted);
        } else {
            ended(association, event.as(MandateEnded.class));
        }
    }

    private void granted(String association, MandateGranted mandate) {
        database.sql("""
                insert into mandate (association, mandate, person, party, from_moment, until_moment) values (?, ?, ?, ?, ?, ?)
                on conflict (association, mandate) do nothing""")
                .params(association, mandate.mandate(), mandate.person(), mandate.party(), Sql.utc(mandate.from()), Sql.utc(mandate.until())).update();
    }

    private void ended(String association, MandateEnded mandate) {
        database.sql("update mandate set until_moment = ? where association = ? and mandate = ?")
                .params(Sql.utc(mandate.until()), association, mandate.mandate()).update();
    }
}
