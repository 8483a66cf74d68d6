package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.file.Format;
import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The lists between dry run and import. They hold names and addresses and are not kept longer than that takes. */
@Repository
class Intakes {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a list; those of more than a day ago go. */
    void add(String association, Intake added, Instant moment) {
        jdbc.sql("DELETE FROM member_import WHERE made_at < ?").param(Sql.utc(moment.minus(KEPT))).update();
        jdbc.sql("INSERT INTO member_import (association, intake, sha256, format, content, made_at) VALUES (:association, :intake, :sha256, :format, :content, :at)")
                .param("association", association).param("intake", added.intake()).param("sha256", added.sha256()).param("format", added.format().name())
                .param("content", added.content()).param("at", Sql.utc(moment)).update();
    }

    Optional<Intake> find(String association, String intake) {
        return jdbc.sql("SELECT * FROM member_import WHERE association = ? AND intake = ?").param(association).param(intake)
                .query((row, number) -> new Intake(row.getString("intake"), row.getString("sha256"), Format.valueOf(row.getString("format")), row.getBytes("content"))).optional();
    }

    void done(String association, String intake, Instant moment) {
        jdbc.sql("UPDATE member_import SET content = NULL, done_at = ? WHERE association = ? AND intake = ?").param(Sql.utc(moment)).param(association).param(intake).update();
    }
}
