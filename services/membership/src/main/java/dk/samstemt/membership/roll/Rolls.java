package dk.samstemt.membership.roll;

import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;

/** The rolls as they were answered. */
@Repository
class Rolls {

    private final JdbcClient jdbc;

    Rolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String association, RollFixed fixed, int version, Instant moment) {
        jdbc.sql("""
                        INSERT INTO roll (association, assembly, request, day, version, parties, fixed_at)
                        VALUES (:association, :assembly, :request, :day, :version, :parties, :at)""")
                .param("association", association).param("assembly", fixed.assembly()).param("request", fixed.request())
                .param("day", LocalDate.parse(fixed.day())).param("version", version)
                .param("parties", fixed.parties().stream().map(RollEntry::party).toArray(String[]::new)).param("at", Sql.utc(moment))
                .update();
    }
}
