package dk.samstemt.assembly.waiver;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.malware.MalwareScan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of waivers and of requests for them. */
@Repository
public class Waivers {

    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a waiver; false when the party has given one. */
    public boolean insert(AssemblyRef ref, Waiver waiver) {
        return jdbc.sql("INSERT INTO waiver (association, assembly, party, given_on, sha256, media_type, recorded_at, malware_scan)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), waiver.party(), waiver.givenOn(), waiver.sha256(), waiver.mediaType(),
                        Sql.utc(waiver.recordedAt()), waiver.malwareScan().name())
                .update() == 1;
    }

    /** The waivers, oldest first. */
    public List<Waiver> list(AssemblyRef ref) {
        return jdbc.sql("SELECT party, given_on, sha256, media_type, recorded_at, malware_scan FROM waiver WHERE association = ? AND assembly = ?"
                        + " ORDER BY recorded_at, party")
                .params(ref.association(), ref.assembly()).query(Waivers::waiver).list();
    }

    /** The waiver of a party. */
    public Optional<Waiver> of(AssemblyRef ref, String party) {
        return list(ref).stream().filter(waiver -> waiver.party().equals(party)).findFirst();
    }

    /** A party has been asked; the latest request counts. */
    public void requested(AssemblyRef ref, String party, Instant moment) {
        jdbc.sql("INSERT INTO waiver_request (association, assembly, party, requested_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (association, assembly, party) DO UPDATE SET requested_at = excluded.requested_at")
                .params(ref.association(), ref.assembly(), party, Sql.utc(moment)).update();
    }

    /** Party to when it was last asked. */
    public Map<String, Instant> requests(AssemblyRef ref) {
        Map<String, Instant> requests = new LinkedHashMap<>();
        jdbc.sql("SELECT party, requested_at FROM waiver_request WHERE association = ? AND assembly = ? ORDER BY requested_at, party")
                .params(ref.association(), ref.assembly())
                .query((row, n) -> Map.entry(row.getString(1), Sql.instant(row, "requested_at"))).list()
                .forEach(entry -> requests.put(entry.getKey(), entry.getValue()));
        return requests;
    }

    private static Waiver waiver(ResultSet row, int number) throws SQLException {
        return new Waiver(row.getString("party"), row.getObject("given_on", LocalDate.class), row.getString("sha256"),
                row.getString("media_type"), Sql.instant(row, "recorded_at"), MalwareScan.valueOf(row.getString("malware_scan")));
    }
}
