package dk.samstemt.assembly.law;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.ProfileReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of statutes versions; parsed ones are kept by digest, which is safe because bytes of a digest never change. */
@Repository
class LawVersions {

    private static final String COLUMNS =
            "SELECT version, profile_sha256, in_force_from, in_force_from_day, profile FROM statutes_version WHERE association = ?";

    private final JdbcClient jdbc;
    private final Map<String, Statutes> parsed = new ConcurrentHashMap<>();

    LawVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(String association, LawVersion version, byte[] profile) {
        jdbc.sql("INSERT INTO statutes_version (association, version, profile_sha256, in_force_from, in_force_from_day, profile)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(association, version.version(), version.sha256(), Sql.utc(version.inForceFrom()),
                        version.inForceFromDay(), profile)
                .update();
    }

    Optional<LawVersion> version(String association, int version) {
        return jdbc.sql(COLUMNS + " AND version = ?").params(association, version).query(this::row).optional();
    }

    Optional<LawVersion> inForce(String association, Instant moment) {
        return jdbc.sql(COLUMNS + " AND in_force_from <= ? ORDER BY version DESC LIMIT 1")
                .params(association, Sql.utc(moment)).query(this::row).optional();
    }

    private LawVersion row(ResultSet row, int number) throws SQLException {
        byte[] profile = row.getBytes("profile");
        String sha256 = row.getString("profile_sha256");
        Statutes statutes = parsed.computeIfAbsent(sha256, digest -> Statutes.of(ProfileReader.read(profile)));
        return new LawVersion(row.getInt("version"), sha256, Sql.instant(row, "in_force_from"),
                row.getObject("in_force_from_day", LocalDate.class), statutes);
    }
}
