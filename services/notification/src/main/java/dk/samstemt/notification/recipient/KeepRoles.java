package dk.samstemt.notification.recipient;

import dk.samstemt.contracts.membership.DeputyAgreed;
import dk.samstemt.contracts.membership.DeputyEnded;
import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who holds which role, and who acts for the chair of the board (BO-10). */
@Component
class KeepRoles implements EventHandler {

    private final JdbcClient database;

    KeepRoles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RoleGranted.class, RoleEnded.class, DeputyAgreed.class, DeputyEnded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof RoleGranted granted) {
            granted(association, granted);
        } else if (event.data() instanceof RoleEnded ended) {
            database.sql("update role_grant set until_moment = ? where association = ? and grant_id = ?")
                    .params(Sql.utc(ended.until()), association, ended.grant()).update();
        } else if (event.data() instanceof DeputyAgreed agreed) {
            agreed(association, agreed);
        } else {
            DeputyEnded ended = event.as(DeputyEnded.class);
            database.sql("update deputy set until_moment = ? where association = ? and deputy = ?")
                    .params(Sql.utc(ended.until()), association, ended.deputy()).update();
        }
    }

    private void granted(String association, RoleGranted grant) {
        database.sql("""
                insert into role_grant (association, grant_id, person, role, office, from_moment, until_moment) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (association, grant_id) do nothing""")
                .params(association, grant.grant(), grant.person(), grant.role(), grant.office(), Sql.utc(grant.from()), Sql.utc(grant.until())).update();
    }

    private void agreed(String association, DeputyAgreed agreed) {
        database.sql("insert into deputy (association, deputy, person, from_moment, until_moment) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(association, agreed.deputy(), agreed.person(), Sql.utc(agreed.from()), Sql.utc(agreed.until())).update();
    }
}
