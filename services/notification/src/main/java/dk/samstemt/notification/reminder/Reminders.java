package dk.samstemt.notification.reminder;

import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reminder}. */
@Repository
class Reminders {

    private final JdbcClient database;
    private final LegalTime time;
    private final NotificationSettings settings;
    private final Convenings convenings;

    Reminders(JdbcClient database, LegalTime time, NotificationSettings settings, Convenings convenings) {
        this.database = database;
        this.time = time;
        this.settings = settings;
        this.convenings = convenings;
    }

    /** A reminder that has fallen due. */
    record Due(String association, String assembly, int daysBefore) {
    }

    /** Plans what lies ahead, unless the assembly is over already. */
    void plan(String association, String assembly) {
        Convening convening = convenings.require(association, assembly);
        if (!convenings.convened(association, assembly)) {
            return;
        }
        Map<Integer, Instant> plan = ReminderPlan.of(LocalDate.parse(convening.ordered().day()), settings.zone(), time.now());
        plan.forEach((days, due) -> database.sql("""
                insert into reminder (association, assembly, days_before, due_at) values (?, ?, ?, ?)
                on conflict (association, assembly, days_before) do update set due_at = excluded.due_at, done_at = null""")
                .params(association, assembly, days, Sql.utc(due)).update());
    }

    /** The convening is certified after it had failed. */
    void resume(String association, String assembly) {
        convenings.require(association, assembly);
        if (convenings.isHeld(association, assembly)) {
            plan(association, assembly);
        }
    }

    /** The convening failed: nobody is reminded unless it is put right. */
    void hold(String association, String assembly) {
        convenings.require(association, assembly);
        convenings.held(association, assembly);
        drop(association, assembly);
    }

    /** The ballot is over. */
    void end(String association, String assembly) {
        convenings.require(association, assembly);
        convenings.ended(association, assembly);
        drop(association, assembly);
    }

    void drop(String association, String assembly) {
        database.sql("update reminder set done_at = moment() where association = ? and assembly = ? and done_at is null")
                .params(association, assembly).update();
    }

    Optional<Instant> nextDue() {
        return database.sql("select min(due_at) as due from reminder where done_at is null")
                .query((row, number) -> Optional.ofNullable(Sql.instant(row, "due"))).single();
    }

    List<Due> due(Instant moment) {
        return database.sql("select association, assembly, days_before from reminder where done_at is null and due_at <= ? order by due_at, association, assembly")
                .param(Sql.utc(moment)).query((row, number) -> new Due(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    /** Takes the reminder, once. */
    boolean take(Due due) {
        return database.sql("update reminder set done_at = moment() where association = ? and assembly = ? and days_before = ? and done_at is null")
                .params(due.association(), due.assembly(), due.daysBefore()).update() == 1;
    }

    /** True when a later reminder of the same assembly is due as well: then this one is stale. */
    boolean overtaken(Due due, Instant moment) {
        return database.sql("select true from reminder where association = ? and assembly = ? and days_before < ? and due_at <= ?")
                .params(due.association(), due.assembly(), due.daysBefore(), Sql.utc(moment)).query(Boolean.class).optional().isPresent();
    }
}
