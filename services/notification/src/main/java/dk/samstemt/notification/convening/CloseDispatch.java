package dk.samstemt.notification.convening;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes the dispatch list at the end of the last lawful day. What counts is the moment in the evidence: a dialogue that
 * is under way may still bring one in time, so the list waits for it. A notice that came back before that moment is no
 * evidence, one that comes back later stays one. Closing ends the counting, not the sending.
 */
@Component
class CloseDispatch implements EventHandler {

    private final Convenings convenings;
    private final JdbcClient database;
    private final Outbox outbox;
    private final LegalTime time;

    CloseDispatch(Convenings convenings, JdbcClient database, Outbox outbox, LegalTime time) {
        this.convenings = convenings;
        this.database = database;
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(DispatchClosingOrdered.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        DispatchClosingOrdered order = event.as(DispatchClosingOrdered.class);
        Convening convening = convenings.require(association, order.assembly());
        if (underWay(association, order.assembly())) {
            throw new NotYet("dialogue under way " + order.assembly());
        }
        List<String> evidenced = evidenced(association, order, convening.ordered().noticeSha256());
        convenings.dispatchClosed(association, order.assembly());
        EventContext context = EventContext.of(association, Actor.service("notification"), time.now(), event.envelope().statutesVersion());
        outbox.publish(new DispatchClosed(order.assembly(), convening.parties().stream().filter(evidenced::contains).toList(),
                convening.parties().stream().filter(party -> !evidenced.contains(party)).toList()), context.about(order.assembly()));
    }

    private boolean underWay(String association, String assembly) {
        return database.sql("select true from message where association = ? and assembly = ? and kind = 'NOTICE' and phase = 'SENDING' limit 1")
                .params(association, assembly).query(Boolean.class).optional().isPresent();
    }

    private List<String> evidenced(String association, DispatchClosingOrdered order, String notice) {
        return database.sql("""
                select distinct m.party from message m join envelope e using (association, message)
                where association = ? and m.assembly = ? and m.kind = 'NOTICE' and m.details::jsonb ->> 'notice' = ?
                  and e.accepted_at < ? and (e.bounced_at is null or e.bounced_at >= ?)""")
                .params(association, order.assembly(), notice, Sql.utc(order.moment()), Sql.utc(order.moment())).query(String.class).list();
    }
}
