package dk.samstemt.membership.deputy;

import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.facts.Office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The agreements and proposals of each association. */
@Repository
class Deputies {

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(String association, Deputy proposed, Instant moment) {
        jdbc.sql("""
                        INSERT INTO deputy (association, deputy, acting, role_grant, person, party, valid_from, valid_until, proposed_by, proposed_at)
                        VALUES (:association, :deputy, :acting, :grant, :person, :party, :from, :until, :by, :at)""")
                .param("association", association).param("deputy", proposed.deputy()).param("acting", proposed.acting().office().name())
                .param("grant", proposed.acting().grant()).param("person", proposed.acting().person()).param("party", proposed.acting().party())
                .param("from", Sql.utc(proposed.period().from())).param("until", Sql.utc(proposed.period().until()))
                .param("by", proposed.proposedBy()).param("at", Sql.utc(moment))
                .update();
    }

    void agree(String association, Deputy agreed, Instant moment) {
        jdbc.sql("UPDATE deputy SET agreed_by = :by, agreed_at = :at, valid_from = :from, valid_until = :until WHERE association = :association AND deputy = :deputy")
                .param("by", agreed.agreedBy()).param("at", Sql.utc(moment)).param("from", Sql.utc(agreed.period().from()))
                .param("until", Sql.utc(agreed.period().until())).param("association", association).param("deputy", agreed.deputy())
                .update();
    }

    void end(String association, String deputy, Instant until, Instant moment) {
        jdbc.sql("UPDATE deputy SET valid_until = ?, ended_at = ? WHERE association = ? AND deputy = ?")
                .param(Sql.utc(until)).param(Sql.utc(moment)).param(association).param(deputy).update();
    }

    /** All of them, the newest first. */
    List<Deputy> all(String association) {
        return jdbc.sql("SELECT * FROM deputy WHERE association = ? ORDER BY proposed_at DESC, deputy DESC").param(association)
                .query(Deputies::deputy).list();
    }

    /** One of them; answers 404 when there is none. */
    Deputy find(String association, String deputy) {
        return all(association).stream().filter(one -> one.deputy().equals(deputy)).findFirst()
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    /** Answers 409 when there is an agreement for some instant of the period: one acts at a time. */
    void mustBeFree(String association, Period period) {
        if (all(association).stream().anyMatch(other -> other.agreedBy() != null && other.period().holdsAtAll() && other.period().overlaps(period))) {
            throw ProblemException.of(MembershipProblems.DEPUTY_EXISTS);
        }
    }

    private static Deputy deputy(ResultSet row, int number) throws SQLException {
        Period period = Periods.of(row);
        ViceChair acting = new ViceChair(row.getString("role_grant"), Office.valueOf(row.getString("acting")), row.getString("person"), row.getString("party"), period);
        return new Deputy(row.getString("deputy"), acting, period, row.getString("proposed_by"), row.getString("agreed_by"), Sql.instant(row, "ended_at"));
    }
}
