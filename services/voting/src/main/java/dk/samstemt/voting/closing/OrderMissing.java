package dk.samstemt.voting.closing;

import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.alarms.AlarmSource;
import dk.samstemt.platform.database.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells operators of ballots past their deadline that cannot be opened because assembly has not been heard. They open by themselves when it is. */
@Component
class OrderMissing implements AlarmSource {
    private final JdbcClient jdbc;

    OrderMissing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Alarm> alarms() {
        return jdbc.sql("""
                select association, assembly, deadline from ballot where state in ('OPEN', 'HELD') and closing_ordered_at is null
                and deadline <= moment() - interval '5 minutes' order by deadline, association, assembly""")
                .query((row, n) -> new Alarm("closing-waits", row.getString("association"), row.getString("assembly"),
                        Sql.instant(row, "deadline"), List.of(row.getString("assembly")))).list();
    }
}
