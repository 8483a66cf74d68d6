package dk.samstemt.membership.deputy;

import dk.samstemt.membership.period.Periods;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.Office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The vice-chairs in office at an instant, as this service granted the offices. */
@Repository
class ViceChairs {

    private static final String HOLDS = " FROM role_grant WHERE association = ? AND office LIKE ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until > ?)";

    private final JdbcClient jdbc;
    private final DeputyLaw law;

    ViceChairs(JdbcClient jdbc, DeputyLaw law) {
        this.jdbc = jdbc;
        this.law = law;
    }

    /** The holder of that office. */
    Optional<ViceChair> in(Office office, String association, Instant moment) {
        return holding(association, office.name(), moment).stream().findFirst();
    }

    /** Answers 403 unless the caller is one of the two: agreeing about the deputy is theirs alone. */
    void mustInclude(Caller caller, Instant moment) {
        if (holding(caller.association(), "VICE_CHAIR_%", moment).stream().noneMatch(one -> one.person().equals(caller.person()))) {
            throw ProblemException.of(MembershipProblems.ONLY_A_VICE_CHAIR).with("rule", "BO-10").with("provision", law.provision(caller.association(), moment));
        }
    }

    /** Answers 422 with the ruling unless the statutes let the agreement hold. */
    void mustAllow(String association, Deputy agreed, Instant moment) {
        law.mustAllow(association, agreed, moment);
    }

    private List<ViceChair> holding(String association, String office, Instant moment) {
        return jdbc.sql("SELECT *" + HOLDS).param(association).param(office).param(Sql.utc(moment)).param(Sql.utc(moment))
                .query(ViceChairs::viceChair).list();
    }

    private static ViceChair viceChair(ResultSet row, int number) throws SQLException {
        return new ViceChair(row.getString("role_grant"), Office.valueOf(row.getString("office")), row.getString("person"),
                row.getString("party"), Periods.of(row));
    }
}
