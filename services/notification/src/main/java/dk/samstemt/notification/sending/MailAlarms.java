package dk.samstemt.notification.sending;

import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.alarms.AlarmSource;
import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells operators of mails that do not go out, whose fate is not known, or that no server would take encrypted. */
@Component
class MailAlarms implements AlarmSource {

    private static final String WAITING = """
            select association, count(*) as mails, min(queued_at) as since,
                   count(*) filter (where state = 'UNCERTAIN') as uncertain, bool_or(reply ilike '%TLS%') as insecure
            from message where phase <> 'DONE' and attempts > attempts_before group by association order by association""";
    private final JdbcClient database;

    MailAlarms(JdbcClient database) {
        this.database = database;
    }

    /** Mails of one association that have been tried and are not over. */
    private record Waiting(String association, long mails, Instant since, long uncertain, boolean insecure) {

        List<Alarm> alarms() {
            List<Alarm> alarms = new ArrayList<>();
            if (insecure) {
                alarms.add(alarm("mail-insecure", mails));
            } else if (mails > uncertain) {
                alarms.add(alarm("mail-waits", mails - uncertain));
            }
            if (uncertain > 0) {
                alarms.add(alarm("mail-uncertain", uncertain));
            }
            return alarms;
        }

        private Alarm alarm(String code, long number) {
            return new Alarm(code, association, null, since, List.of(number));
        }
    }

    @Override
    public List<Alarm> alarms() {
        return database.sql(WAITING).query((row, number) -> new Waiting(row.getString("association"), row.getLong("mails"),
                Sql.instant(row, "since"), row.getLong("uncertain"), row.getBoolean("insecure"))).list().stream()
                .flatMap(waiting -> waiting.alarms().stream()).toList();
    }
}
