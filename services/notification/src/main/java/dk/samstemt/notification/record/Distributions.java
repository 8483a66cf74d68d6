package dk.samstemt.notification.record;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code distribution}. */
@Repository
class Distributions {

    private static final String STANDING = """
            select party, bool_or(state = 'ACCEPTED') as accepted, bool_or(phase <> 'DONE') as pending from message
            where association = ? and assembly = ? and kind = 'RECORD' and (details::jsonb ->> 'revision')::integer = ?
              and coalesce((details::jsonb ->> 'unapproved')::boolean, false) = ? group by party""";
    private final JdbcClient database;
    private final Outbox outbox;

    Distributions(JdbcClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    private record Standing(String party, boolean accepted, boolean pending) {
    }

    void order(String association, RecordDistributionOrdered order, List<String> parties) {
        database.sql("insert into distribution (association, assembly, revision, unapproved, parties) values (?, ?, ?, ?, ?)")
                .params(association, order.assembly(), order.revision(), Boolean.TRUE.equals(order.unapproved()), parties.toArray(String[]::new)).update();
    }

    /** Publishes that the record is distributed once every party has it or cannot be reached; once. */
    void settle(Dispatch dispatch, int revision, boolean unapproved) {
        List<String> parties = lockOpen(dispatch, revision, unapproved);
        if (parties.isEmpty()) {
            return;
        }
        Map<String, Standing> standings = standings(dispatch, revision, unapproved);
        List<String> accepted = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (String party : parties) {
            Standing standing = standings.getOrDefault(party, new Standing(party, false, false));
            if (!standing.accepted() && standing.pending()) {
                return;
            }
            (standing.accepted() ? accepted : failed).add(party);
        }
        publish(dispatch, new RecordDistributed(dispatch.assembly(), revision, accepted, failed, unapproved ? true : null));
    }

    private List<String> lockOpen(Dispatch dispatch, int revision, boolean unapproved) {
        return database.sql("select parties from distribution where association = ? and assembly = ? and revision = ? and unapproved = ? and published_at is null for update")
                .params(dispatch.association(), dispatch.assembly(), revision, unapproved).query(Distributions::parties).optional().orElse(List.of());
    }

    private static List<String> parties(ResultSet row, int number) throws SQLException {
        return List.of((String[]) row.getArray("parties").getArray());
    }

    private Map<String, Standing> standings(Dispatch dispatch, int revision, boolean unapproved) {
        return database.sql(STANDING).params(dispatch.association(), dispatch.assembly(), revision, unapproved)
                .query((row, number) -> new Standing(row.getString("party"), row.getBoolean("accepted"), row.getBoolean("pending")))
                .list().stream().collect(Collectors.toMap(Standing::party, standing -> standing));
    }

    private void publish(Dispatch dispatch, RecordDistributed event) {
        database.sql("update distribution set published_at = moment() where association = ? and assembly = ? and revision = ? and unapproved = ?")
                .params(dispatch.association(), dispatch.assembly(), event.revision(), Boolean.TRUE.equals(event.unapproved())).update();
        outbox.publish(event, EventContext.of(dispatch.association(), Actor.service("notification"), dispatch.moment(),
                dispatch.statutesVersion()).about(dispatch.assembly()));
    }
}
