package dk.samstemt.membership.version;

import dk.samstemt.platform.database.Sql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of an association's statutes, in the one order there is: that in which they begin (AM-3), of two that begin together the one
 * made last on top. An amendment that begins before one already adopted is laid under it, and that one gets a new number; so of the versions
 * that have begun the highest number is in force, and it holds every amendment that has begun.
 */
@Repository
public class StatutesVersions {

    private static final String SELECT =
            "SELECT version, profile_sha256, in_force_from, in_force_from_day, assembly FROM edition WHERE association = ? ";

    private static final Origin NONE = new Origin(null, null, 0, null);

    private final JdbcClient jdbc;

    StatutesVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, oldest first; empty when the association is unknown. */
    public List<StatutesVersion> all(String association) {
        return jdbc.sql(SELECT + "ORDER BY version").param(association).query(StatutesVersions::version).list();
    }

    /** The newest version, in force or not yet. */
    public Optional<StatutesVersion> newest(String association) {
        return jdbc.sql(SELECT + "ORDER BY version DESC LIMIT 1").param(association).query(StatutesVersions::version).optional();
    }

    /** The version that an act at the instant follows: in force from the close instant itself. */
    public Optional<StatutesVersion> inForceAt(String association, Instant moment) {
        return jdbc.sql(SELECT + "AND in_force_from <= ? ORDER BY version DESC LIMIT 1").param(association).param(Sql.utc(moment))
                .query(StatutesVersions::version).optional();
    }

    /** The version that a rule asking for a day follows: in force from the day after the close. */
    public Optional<StatutesVersion> inForceOn(String association, LocalDate day) {
        return jdbc.sql(SELECT + "AND in_force_from_day <= ? ORDER BY version DESC LIMIT 1").param(association).param(day)
                .query(StatutesVersions::version).optional();
    }

    /** One version by number. */
    public Optional<StatutesVersion> numbered(String association, int version) {
        return jdbc.sql(SELECT + "AND version = ?").param(association).param(version).query(StatutesVersions::version).optional();
    }

    /** One version by its number as it stands in an address; anything else names no version. */
    public Optional<StatutesVersion> numbered(String association, String version) {
        return VersionNumber.of(version).flatMap(number -> numbered(association, number));
    }

    /** The consolidated text of a version. */
    public Optional<String> consolidated(String association, int version) {
        return text("consolidated", association, version);
    }

    /** What a version changed; empty for the import and for unknown versions. */
    public Optional<String> redline(String association, int version) {
        return text("redline", association, version);
    }

    /** The version a version was laid upon; empty for the import and for unknown versions. */
    public Optional<StatutesVersion> base(String association, int version) {
        return jdbc.sql(SELECT + "AND version = (SELECT base_version FROM edition WHERE association = ? AND version = ?)")
                .param(association).param(association).param(version).query(StatutesVersions::version).optional();
    }

    /** The amendments that begin after a moment, each with the last version it made, in the order in which they begin. */
    public List<Pending> beginningAfter(String association, Instant moment) {
        return jdbc.sql("""
                        SELECT e.* FROM edition e WHERE e.association = :association AND e.assembly IS NOT NULL AND e.in_force_from > :moment
                        AND NOT EXISTS (SELECT 1 FROM edition later WHERE later.association = e.association AND later.assembly = e.assembly
                            AND later.item = e.item AND later.version > e.version)
                        ORDER BY e.in_force_from, e.version""")
                .param("association", association).param("moment", Sql.utc(moment)).query(StatutesVersions::pending).list();
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        return new Pending(new Origin(row.getString("assembly"), row.getString("item"), row.getInt("base_version"), row.getString("operations_sha256")),
                Sql.instant(row, "in_force_from"), row.getObject("in_force_from_day", LocalDate.class));
    }

    /** Stores a version; its profile's bytes are stored by the caller. */
    public void add(String association, NewVersion added) {
        StatutesVersion version = added.published();
        Origin origin = added.origin() == null ? NONE : added.origin();
        jdbc.sql("""
                        INSERT INTO edition (association, version, profile_sha256, in_force_from, in_force_from_day, assembly, item, consolidated, redline,
                            base_version, operations_sha256)
                        VALUES (:association, :version, :digest, :from, :day, :assembly, :item, :consolidated, :redline, :base, :operations)""")
                .param("association", association).param("version", version.version()).param("digest", version.digest())
                .param("from", Sql.utc(version.inForceFrom())).param("day", version.inForceFromDay())
                .param("assembly", origin.assembly()).param("item", origin.item())
                .param("consolidated", added.consolidated()).param("redline", added.redline())
                .param("base", added.origin() == null ? null : origin.base()).param("operations", origin.operations())
                .update();
    }

    /** Whether an item has already become a version. */
    public boolean madeBy(String association, String assembly, String item) {
        return jdbc.sql("SELECT count(*) FROM edition WHERE association = ? AND assembly = ? AND item = ?")
                .param(association).param(assembly).param(item).query(Integer.class).single() > 0;
    }

    private Optional<String> text(String column, String association, int version) {
        return jdbc.sql("SELECT " + column + " FROM edition WHERE association = ? AND version = ? AND " + column + " IS NOT NULL")
                .param(association).param(version).query(String.class).optional();
    }

    private static StatutesVersion version(ResultSet row, int number) throws SQLException {
        return new StatutesVersion(row.getInt("version"), row.getString("profile_sha256"), Sql.instant(row, "in_force_from"),
                row.getObject("in_force_from_day", LocalDate.class), row.getString("assembly"));
    }
}
