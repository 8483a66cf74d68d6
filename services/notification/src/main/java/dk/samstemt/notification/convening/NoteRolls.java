package dk.samstemt.notification.convening;

import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes that a roll was fixed. It comes on the same key as the mandates before it, so a notice ordered on this roll goes
 * to every representative there was; without this, the notice could overtake a mandate.
 */
@Component
class NoteRolls implements EventHandler {

    private final JdbcClient database;

    NoteRolls(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RollFixed.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        database.sql("insert into roll_fixed (association, assembly) values (?, ?) on conflict do nothing")
                .params(event.envelope().association(), event.as(RollFixed.class).assembly()).update();
    }

    boolean noted(String association, String assembly) {
        return database.sql("select true from roll_fixed where association = ? and assembly = ?")
                .params(association, assembly).query(Boolean.class).optional().isPresent();
    }
}
